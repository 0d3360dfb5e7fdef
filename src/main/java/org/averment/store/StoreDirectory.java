package org.averment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.averment.store.StoreException.Fault;

/**
 * A store's directory: what can be known and noted there without opening the store, and hence while another process
 * holds it.
 *
 * <pre>
 * averment-store.properties   format, base, created-by; written first
 * tdb2/                       the graphs, and in the default graph of the dataset what we keep about them
 * tdb2/begun/                 the empty dataset while it is created
 * tdb2/first-load/            a database that is being filled, to take the place of an empty one
 * texts/ab/ab12....txt        full texts by their SHA-256
 * server                      address of the server of ours that holds the store
 * </pre>
 */
public final class StoreDirectory {
    private static final String MARKER = "averment-store.properties";
    private static final String SERVER = "server";
    private static final int FOREIGN_NAMES_SHOWN = 3;

    private final Path path;

    private StoreDirectory(Path path) {
        this.path = path;
    }

    /** The directory, which need not exist. */
    public static StoreDirectory at(Path path) {
        return new StoreDirectory(path);
    }

    public Path path() {
        return path;
    }

    /**
     * The base that the store keeps; empty where there is no store yet.
     *
     * @throws StoreException when the directory is something else
     */
    public Optional<String> base() {
        return marker().map(Marker::base);
    }

    /** The server of ours that holds the store; empty where none does, or where the one that did was killed. */
    public Optional<ServerNotice> server() {
        try {
            return ServerNotice.from(SmallFile.read(path.resolve(SERVER))).filter(ServerNotice::isAlive);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Notes that this process serves the store, which it must have opened.
     *
     * @param url where it answers
     */
    public void announce(String url) {
        try {
            SmallFile.write(path.resolve(SERVER), ServerNotice.here(url).toProperties());
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    /** Takes the notice back. Never fails: a notice that stays is stale as soon as this process ends. */
    public void withdraw() {
        try {
            Files.deleteIfExists(path.resolve(SERVER));
        } catch (IOException e) {
            // Stale is good enough.
        }
    }

    Path markerFile() {
        return path.resolve(MARKER);
    }

    Path tdb2() {
        return path.resolve("tdb2");
    }

    Path texts() {
        return path.resolve("texts");
    }

    /** Empty where there is no directory, or nothing in it. */
    Optional<Marker> marker() {
        Path marker = markerFile();
        try {
            if (!Files.exists(marker)) {
                refuseForeign();
                return Optional.empty();
            }
            Marker found = Marker.from(SmallFile.read(marker))
                    .orElseThrow(() -> new StoreException(
                            Fault.DAMAGED,
                            marker + " cannot be understood; the store is a cache: delete " + path
                                    + " and load the files again"));
            if (found.format() > Marker.FORMAT) {
                throw new StoreException(
                        Fault.NEWER,
                        path + " was written by Averment " + found.createdBy() + " in format " + found.format()
                                + "; this version knows format " + Marker.FORMAT
                                + ": use the later version, or load the files into another directory");
            }
            return Optional.of(found);
        } catch (IOException e) {
            throw new StoreException(Fault.DAMAGED, path + " cannot be read: " + reason(e), e);
        }
    }

    /** Writes the marker, and before it the directories above. */
    Creation create(Marker marker) {
        List<Path> missing = new ArrayList<>();
        for (Path at = path.toAbsolutePath(); at != null && !Files.exists(at); at = at.getParent()) {
            missing.add(at);
        }
        try {
            Files.createDirectories(path);
            SmallFile.write(markerFile(), marker.toProperties());
            return new Creation(this, missing);
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    /** TDB2 writes even to read (locks, journals), so a store that cannot be written cannot be opened at all. */
    void requireWritable() {
        try {
            Files.createDirectories(tdb2());
        } catch (IOException e) {
            throw notWritable(e);
        }
        for (Path needed : List.of(path, tdb2())) {
            if (!Files.isWritable(needed)) {
                throw new StoreException(
                        Fault.NOT_WRITABLE,
                        needed + " cannot be written, which even reading needs: copy the store to a disk that can");
            }
        }
    }

    StoreException notWritable(Throwable cause) {
        return new StoreException(
                Fault.NOT_WRITABLE, path + " cannot be written, nothing was changed: " + reason(cause), cause);
    }

    private void refuseForeign() throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new StoreException(Fault.FOREIGN, path + " is a file; a store is a directory: name another");
        }
        try (Stream<Path> files = Files.list(path)) {
            List<String> names = files.map(f -> f.getFileName().toString())
                    // What a kill leaves when it comes before the marker.
                    .filter(name -> !(name.startsWith(MARKER) && name.endsWith(SmallFile.PART)))
                    .sorted()
                    .limit(FOREIGN_NAMES_SHOWN)
                    .toList();
            if (!names.isEmpty()) {
                throw new StoreException(
                        Fault.FOREIGN,
                        path + " is no store of Averment's, it holds other files (" + String.join(", ", names)
                                + "): name an empty or a new directory");
            }
        }
    }

    /** An exception's own words are often a bare path. */
    static String reason(Throwable cause) {
        if (cause instanceof java.nio.file.AccessDeniedException e) {
            return "permission denied: " + e.getFile();
        }
        if (cause instanceof java.nio.file.FileSystemException e && e.getReason() == null) {
            return e.getClass().getSimpleName().replaceAll("Exception$", "") + ": " + e.getFile();
        }
        String message = cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
