package org.averment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.sys.SystemIndex;
import org.apache.jena.tdb2.sys.StoreConnection;

/**
 * TDB2's generations: compaction writes {@code Data-0002} and then deletes {@code Data-0001}. A kill between the two
 * leaves on disk what was to be erased.
 */
final class Generations {
    private static final Pattern GENERATION = Pattern.compile("Data-[0-9]+");

    private static final String BEGUN = "begun";

    private Generations() {}

    /**
     * Creates the first one, empty, where there is none; TDB2's lock has to be held. TDB2 creates a database file by
     * file, and cannot open one that it was killed in creating: so this one gets its name when it is whole.
     */
    static void createFirst(Path tdb2) throws IOException {
        if (newest(tdb2).isPresent()) {
            return;
        }
        Path begun = tdb2.resolve(BEGUN);
        delete(begun);
        Files.createDirectory(begun);
        Location location = Location.create(begun);
        try {
            StoreConnection.connectCreate(location);
        } finally {
            StoreConnection.internalExpel(location, true);
        }
        Files.move(begun, next(tdb2), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Finishes what a kill interrupted. The newest generation is the one that TDB2 reads. */
    static void deleteOld(Path tdb2) throws IOException {
        List<Path> generations = inOrder(tdb2);
        for (int i = 0; i < generations.size() - 1; i++) {
            delete(generations.get(i));
        }
    }

    /**
     * What the indexes of quads take, without what TDB2 keeps ready at the end of each file.
     *
     * @param generation its directory
     */
    static long indexBytes(Path generation) throws IOException {
        long bytes = 0;
        for (String index : Names.quadIndexes) {
            Path leaves = generation.resolve(index + "." + Names.extBptRecords);
            if (Files.exists(leaves)) {
                bytes += Math.max(0, Files.size(leaves) - SystemIndex.SegmentSize);
            }
        }
        return bytes;
    }

    static Optional<Path> newest(Path tdb2) throws IOException {
        List<Path> generations = inOrder(tdb2);
        return generations.isEmpty() ? Optional.empty() : Optional.of(generations.get(generations.size() - 1));
    }

    /** Where the generation after the newest one goes. */
    static Path next(Path tdb2) throws IOException {
        long number = newest(tdb2).map(Generations::number).orElse(0L) + 1;
        return tdb2.resolve(String.format(Locale.ROOT, "Data-%04d", number));
    }

    private static List<Path> inOrder(Path tdb2) throws IOException {
        try (Stream<Path> files = Files.list(tdb2)) {
            return files.filter(
                            f -> GENERATION.matcher(f.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(Generations::number))
                    .toList();
        }
    }

    private static long number(Path generation) {
        return Long.parseLong(generation.getFileName().toString().substring("Data-".length()));
    }

    /** Deletes a directory with all that is in it, if it is there. */
    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
