package org.averment.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file that is made from others, wholly or between two marks: the one way in which all such files are held up to date. */
public final class GeneratedFile {
    private static final int LINES_SHOWN = 12;

    private GeneratedFile() {}

    /** Fails, and shows how, where the file differs; or writes it, where that is asked for. */
    public static void isUpToDate(Path file, String expected) {
        String actual = read(file);
        if (actual.equals(expected)) {
            return;
        }
        if (Boolean.getBoolean("averment.regenerate")) {
            write(file, expected);
            return;
        }
        fail(
                "%s is not what its sources make%n%s%nrewrite it with: mvn test -Dtest='GeneratedFilesTest,*PageTest'"
                        + " -Daverment.regenerate=true",
                file, difference(actual, expected));
    }

    /** The text with all between the two marks of this name replaced; the marks' lines stay. */
    public static String withRegion(String text, String name, String body) {
        int start = text.indexOf('\n', text.indexOf("begin generated: " + name)) + 1;
        int end = text.lastIndexOf('\n', text.indexOf("end generated: " + name)) + 1;
        if (start == 0 || end < start) {
            throw new IllegalStateException("no marks for " + name);
        }
        return text.substring(0, start) + body + text.substring(end);
    }

    /** The file's text; empty where there is none yet. */
    public static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file, UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String difference(String actual, String expected) {
        List<String> have = actual.lines().toList();
        List<String> want = expected.lines().toList();
        List<String> shown = new ArrayList<>();
        want.stream()
                .filter(line -> !have.contains(line))
                .map(line -> "missing: " + line)
                .forEach(shown::add);
        have.stream()
                .filter(line -> !want.contains(line))
                .map(line -> "surplus: " + line)
                .forEach(shown::add);
        if (shown.isEmpty()) {
            shown.add("the same lines in another order or number");
        }
        int more = shown.size() - LINES_SHOWN;
        return String.join("\n", shown.subList(0, Math.min(shown.size(), LINES_SHOWN)))
                + (more > 0 ? "\n... and " + more + " more" : "");
    }
}
