package org.averment.reader.text;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.averment.model.Diagnostic;
import org.averment.model.Nearest;
import org.averment.model.Position;
import org.averment.model.TextOfRecord;
import org.averment.model.Written;
import org.averment.reader.format.Input;
import org.averment.reader.tree.Limits;
import org.averment.reader.tree.Lookalike;
import org.averment.reader.tree.Utf8;

/**
 * An article's text in a file of its own. The file must lie in the annotation's folder or below it, symbolic links
 * resolved: an annotation from elsewhere must not be able to read this machine's files into a graph. Stateless.
 */
public final class TextFile {
    private static final String WHERE = "a file in the folder of this one, or below it";

    /** As many names as are compared with a mistyped one. */
    private static final int NAMES_COMPARED = 10_000;

    private TextFile() {}

    /** The text of record in a file that an annotation names; a fault where there is none to be had. */
    public static Optional<TextOfRecord> read(Written name, Input input, List<Diagnostic> faults) {
        return original(name, input, faults).map(text -> TextOfRecord.of(name.text(), Utf8.normalised(text)));
    }

    /** The same, with its line ends and its byte order mark as they are: offsets of tools may count them. */
    public static Optional<String> original(Written name, Input input, List<Diagnostic> faults) {
        try {
            Path folder = input.folder().toAbsolutePath().normalize();
            Path file = folder.resolve(name.text()).normalize();
            if (!file.startsWith(folder)) {
                // Refused before a look at the disk: whether the file exists is nobody's business.
                faults.add(fault("text-outside", name, "the text lies outside the annotation's folder"));
                return Optional.empty();
            }
            return inFolder(name, folder, file, input, faults);
        } catch (InvalidPathException e) {
            faults.add(fault("text-missing", name, "no file can have this name"));
        } catch (Utf8.Invalid e) {
            faults.add(e.diagnostic());
        } catch (IOException e) {
            faults.add(fault("unreadable", name, "the text cannot be read"));
        }
        return Optional.empty();
    }

    private static Optional<String> inFolder(Written name, Path folder, Path file, Input input, List<Diagnostic> faults)
            throws IOException, Utf8.Invalid {
        Path real;
        try {
            real = file.toRealPath();
        } catch (NoSuchFileException | NotDirectoryException e) {
            faults.add(fault("text-missing", name, "there is no such file").nearest(nearest(name, folder, file)));
            return Optional.empty();
        }
        if (!real.startsWith(folder.toRealPath())) {
            faults.add(fault("text-outside", name, "the text lies outside the annotation's folder"));
            return Optional.empty();
        }
        if (!Files.isRegularFile(real)) {
            faults.add(fault("text-missing", name, "this is no file"));
            return Optional.empty();
        }
        if (Files.size(real) > Limits.TEXT_BYTES) {
            faults.add(TextLimit.tooLarge(name).value(name.text()));
            return Optional.empty();
        }
        return decoded(name, real, input, faults);
    }

    private static Optional<String> decoded(Written name, Path real, Input input, List<Diagnostic> faults)
            throws IOException, Utf8.Invalid {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(real)) {
            bytes = in.readNBytes(Limits.TEXT_BYTES);
        }
        String shown = beside(input.name(), name.text());
        Optional<String> lookalike = Lookalike.binary(bytes, 0, bytes.length);
        if (lookalike.isPresent()) {
            faults.add(Diagnostic.error("other-format", Position.of(shown), "the file looks like another format")
                    .value(lookalike.get())
                    .expected("plain text in UTF-8"));
            return Optional.empty();
        }
        String text = Utf8.original(shown, bytes);
        if (TextLimit.isBlank(text)) {
            faults.add(Diagnostic.error("empty-file", Position.of(shown), "there is nothing in the file")
                    .expected("the article's text"));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static Diagnostic fault(String id, Written name, String problem) {
        return Diagnostic.error(id, name.position(), problem).value(name.text()).expected(WHERE);
    }

    /** How a file beside an input is called, seen from where the user stands. */
    private static String beside(String input, String name) {
        return input.substring(0, input.lastIndexOf('/') + 1) + name;
    }

    private static Optional<String> nearest(Written name, Path folder, Path file) {
        Path parent = file.getParent();
        try {
            if (parent == null || !parent.toRealPath().startsWith(folder.toRealPath())) {
                return Optional.empty();
            }
            try (Stream<Path> files = Files.list(parent)) {
                List<String> names = files.limit(NAMES_COMPARED)
                        .filter(Files::isRegularFile)
                        .map(f -> folder.relativize(f).toString().replace(File.separatorChar, '/'))
                        .toList();
                return Nearest.to(name.text(), names);
            }
        } catch (IOException e) {
            return Optional.empty(); // without a suggestion the message is still true
        }
    }
}
