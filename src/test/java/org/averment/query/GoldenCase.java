package org.averment.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file {@code golden/QUESTION.tsv} or {@code golden/QUESTION.VARIANT.tsv}: options in a first line after {@code #}, the
 * columns that are compared, the rows in order. Claims are named by the last part of their IRI.
 */
record GoldenCase(String file, String question, Map<String, String> options, List<String> columns, List<String> rows) {
    private static final Pattern OPTION = Pattern.compile("--(\\w+) (?:\"([^\"]*)\"|(\\S+))");

    static List<GoldenCase> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(GoldenCase::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenCase read(Path path) {
        try {
            String file = path.getFileName().toString();
            List<String> lines = new ArrayList<>(Files.readAllLines(path));
            Map<String, String> options = new LinkedHashMap<>();
            if (lines.get(0).startsWith("#")) {
                Matcher matcher = OPTION.matcher(lines.remove(0));
                while (matcher.find()) {
                    options.put(matcher.group(1), matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
                }
            }
            List<String> columns = List.of(lines.remove(0).split("\t"));
            return new GoldenCase(file, file.substring(0, file.indexOf('.')), options, columns, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The compared columns of an answer, in the form of the file. */
    List<String> shown(Rows answer) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < answer.size(); i++) {
            int row = i;
            shown.add(String.join(
                    "\t", columns.stream().map(c -> cell(answer, row, c)).toList()));
        }
        return shown;
    }

    private static String cell(Rows answer, int row, String column) {
        String text = answer.text(row, column);
        return column.equals("claimIri") ? text.substring(text.lastIndexOf('/') + 1) : text;
    }

    @Override
    public String toString() {
        return file;
    }
}
