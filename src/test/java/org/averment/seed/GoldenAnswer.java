package org.averment.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.averment.query.Rows;

/**
 * A file {@code answers/QUESTION.tsv} or {@code answers/QUESTION.VARIANT.tsv}. Lines with {@code #} go before the table:
 * a remark; {@code # --option value}s; {@code # among} where the answer holds more rows than are listed, or
 * {@code # among N} where it holds N. Then the columns that are compared and the rows, in any order; names and quotes
 * are written as in {@code facts.tsv}.
 */
record GoldenAnswer(
        String file,
        String question,
        Map<String, String> options,
        boolean partial,
        OptionalInt total,
        List<String> columns,
        List<List<String>> rows) {
    private static final Path FOLDER = Path.of("src/test/resources/seed/answers");
    private static final Pattern OPTION = Pattern.compile("--(\\w+) (?:\"([^\"]*)\"|(\\S+))");

    static List<GoldenAnswer> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(GoldenAnswer::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenAnswer read(Path path) {
        String file = path.getFileName().toString();
        assertThat(file).matches("[a-z-]+(\\.[a-z0-9-]+)?\\.tsv");
        Map<String, String> options = new LinkedHashMap<>();
        boolean partial = false;
        OptionalInt total = OptionalInt.empty();
        List<List<String>> table = new ArrayList<>();
        for (String line : lines(path)) {
            if (line.startsWith("# --")) {
                Matcher matcher = OPTION.matcher(line);
                while (matcher.find()) {
                    options.put(matcher.group(1), matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
                }
            } else if (line.matches("# among( [0-9]+)?")) {
                partial = true;
                String number = line.substring("# among".length()).strip();
                total = number.isEmpty() ? total : OptionalInt.of(Integer.parseInt(number));
            } else if (!line.startsWith("#")) {
                table.add(List.of(line.split("\t", -1)));
            }
        }
        List<String> columns = table.remove(0);
        assertThat(table)
                .as(file)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(columns));
        return new GoldenAnswer(
                file, file.substring(0, file.indexOf('.')), options, partial, total, columns, List.copyOf(table));
    }

    private static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows as they would be in an answer: names resolved, quotes found in the text. */
    List<List<String>> resolved(SeedNames names, String text, Rows answer) {
        List<List<String>> resolved = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                if (columns.get(i).equals("quote")) {
                    cells.add(new QuotePattern(cell).in(text).in(text));
                } else {
                    cells.add(answer.names().contains(columns.get(i) + "Label") ? names.id(cell) : cell);
                }
            }
            resolved.add(cells);
        }
        return resolved;
    }

    /** The compared columns of an answer; things by their ids. */
    List<List<String>> compared(Rows answer, String article, String text) {
        List<List<String>> compared = new ArrayList<>();
        for (int row = 0; row < answer.size(); row++) {
            List<String> cells = new ArrayList<>();
            for (String column : columns) {
                assertThat(answer.names()).contains(column);
                boolean thing = answer.names().contains(column + "Label");
                // all unattributed sources together are no one thing and have only a label
                boolean labelled = thing && answer.text(row, column).isEmpty();
                String cell = answer.text(row, labelled ? column + "Label" : column);
                cells.add(thing && cell.startsWith("http") ? SeedNames.idOf(cell, article) : cell);
                if (column.equals("quote")) {
                    assertThat(cell)
                            .isEqualTo(span(answer.text(row, "quoteIri")).in(text));
                }
            }
            compared.add(cells);
        }
        return compared;
    }

    private static Fact.Span span(String quoteIri) {
        String[] offsets = quoteIri.substring(quoteIri.indexOf("#char=") + "#char=".length())
                .split(",");
        return new Fact.Span(Integer.parseInt(offsets[0]), Integer.parseInt(offsets[1]));
    }

    @Override
    public String toString() {
        return file;
    }
}
