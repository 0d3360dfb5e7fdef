package org.averment.reader.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.averment.model.Diagnostic;

/**
 * The unpacking of one archive.
 *
 * <p>The JDK's reader opens it first: it counts the entries before anything is made of them, and refuses a table that is
 * not consistent. Apache Commons Compress, which comes with Jena, knows what the JDK keeps to itself: which entries are
 * links. The two must agree on the number of entries. Used once.
 */
final class Unzip {
    private final String name;
    private final Path archive;
    private final Path target;
    private final Unpacked unpacked;
    private final byte[] buffer = new byte[1 << 16];
    private final long most;
    private long written;

    Unzip(String name, Path archive, Path target, Unpacked unpacked) throws IOException {
        this.name = name;
        this.archive = archive;
        this.target = target;
        this.unpacked = unpacked;
        this.most = Math.max(Bounds.SMALL, Bounds.RATIO * Files.size(archive));
    }

    /** Unpacks all of it, and says what was passed over. */
    List<Diagnostic> run() throws IOException, Refused {
        int entries = counted();
        try (ZipFile zip = ZipFile.builder()
                .setPath(archive)
                .setIgnoreLocalFileHeader(true)
                .get()) {
            Table table = Table.of(name, zip);
            int seen = 0;
            for (var all = zip.getEntries(); all.hasMoreElements(); all.nextElement()) {
                seen++;
            }
            if (seen != entries) {
                throw Refused.broken(name, seen + " entries, where " + entries + " are announced");
            }
            for (Table.Entry entry : table.files()) {
                file(zip, entry);
            }
            return table.warnings();
        } catch (ZipException | java.io.EOFException | RuntimeException e) {
            // A library that meets bytes made to mislead it may throw anything.
            throw Refused.broken(name, reason(e));
        }
    }

    private int counted() throws IOException, Refused {
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(archive.toFile())) {
            if (zip.size() > Bounds.ENTRIES) {
                throw Table.tooMany(name);
            }
            return zip.size();
        } catch (ZipException e) {
            throw reason(e).contains("encrypted") ? Refused.encrypted(name) : Refused.broken(name, reason(e));
        } catch (IllegalArgumentException e) {
            throw Refused.broken(name, reason(e));
        }
    }

    private static String reason(Exception e) {
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }

    private void file(ZipFile zip, Table.Entry entry) throws IOException, Refused {
        CRC32 sum = new CRC32();
        long size = 0;
        try (InputStream in = zip.getInputStream(entry.packed());
                OutputStream out = created(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                written += read;
                if (size > Bounds.ENTRY_BYTES) {
                    throw Refused.large(name, entry.path(), "at most " + Bounds.ENTRY_BYTES + " bytes a file");
                }
                if (written > most) {
                    throw Refused.large(
                            name,
                            "what it unpacks to",
                            "at most " + Bounds.RATIO + " times its size, or " + Bounds.SMALL + " bytes");
                }
                unpacked.take(name, read);
                sum.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        if (size != entry.packed().getSize() || sum.getValue() != entry.packed().getCrc()) {
            throw Refused.broken(name, entry.path());
        }
    }

    private OutputStream created(Table.Entry entry) throws IOException, Refused {
        try {
            Path file = target.resolve(entry.path()).normalize();
            if (!file.startsWith(target) || file.equals(target)) {
                throw Refused.path(name, entry.path(), "paths that stay in the archive's folder");
            }
            return unpacked.create(file);
        } catch (FileAlreadyExistsException e) {
            // A file where a folder must be, or names that differ in case alone where the system sees no difference.
            throw Refused.path(name, entry.path(), "names that this system can tell apart");
        } catch (InvalidPathException e) {
            throw Refused.path(name, entry.path(), "a name that this system allows");
        } catch (FileSystemException e) {
            throw Refused.path(name, entry.path(), "a name that this system allows; it says: " + reason(e));
        }
    }
}
