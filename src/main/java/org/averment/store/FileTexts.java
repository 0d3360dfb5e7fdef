package org.averment.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.averment.store.StoreException.Fault;

/**
 * Texts of a store on disk, one file each.
 *
 * <p>A text is written before the transaction that refers to it commits, so a kill leaves at most a text that nobody
 * refers to. A file that was damaged since is not believed: its digest is taken again on every reading.
 */
final class FileTexts implements Texts {
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-f]{64}");
    private static final String SUFFIX = ".txt";

    private final StoreDirectory directory;

    FileTexts(StoreDirectory directory) {
        this.directory = directory;
    }

    @Override
    public void put(StoredText text) {
        Path file = file(text.sha256());
        // By content and not by presence: loading the article again is how a damaged text is mended.
        if (holds(text)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            SmallFile.write(file, text.content().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw directory.notWritable(e);
        }
    }

    @Override
    public void putForNow(StoredText text) {
        Path file = file(text.sha256());
        if (Files.exists(file) && holds(text)) {
            return;
        }
        byte[] content = text.content().getBytes(StandardCharsets.UTF_8);
        try {
            try {
                Files.write(file, content);
            } catch (NoSuchFileException e) {
                Files.createDirectories(file.getParent());
                Files.write(file, content);
            }
        } catch (IOException e) {
            throw directory.notWritable(e);
        }
    }

    @Override
    public boolean holds(StoredText text) {
        try {
            Path file = file(text.sha256());
            return Files.exists(file)
                    && Arrays.equals(Files.readAllBytes(file), text.content().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public boolean holds(String sha256) {
        try {
            return StoredText.digest(Files.readAllBytes(file(sha256))).equals(sha256);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Optional<String> get(String sha256) {
        if (!ADDRESS.matcher(sha256).matches()) {
            return Optional.empty();
        }
        try {
            byte[] content = Files.readAllBytes(file(sha256));
            if (!StoredText.digest(content).equals(sha256)) {
                throw new StoreException(
                        Fault.DAMAGED, file(sha256) + " was changed since it was written: load its article again");
            }
            return Optional.of(new String(content, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StoreException(Fault.DAMAGED, file(sha256) + " cannot be read: " + StoreDirectory.reason(e), e);
        }
    }

    @Override
    public void keepOnly(Set<String> sha256s) {
        if (!Files.isDirectory(directory.texts())) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory.texts())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                boolean kept =
                        name.endsWith(SUFFIX) && sha256s.contains(name.substring(0, name.length() - SUFFIX.length()));
                if (!kept) {
                    Files.delete(file);
                }
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            throw directory.notWritable(e);
        }
    }

    /** 256 folders, so that no folder of a store of a million articles is slow to list. */
    private Path file(String sha256) {
        return directory.texts().resolve(sha256.substring(0, 2)).resolve(sha256 + SUFFIX);
    }
}
