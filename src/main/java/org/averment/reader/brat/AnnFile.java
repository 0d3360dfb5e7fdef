package org.averment.reader.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.averment.model.Written;
import org.averment.model.standoff.Item;
import org.averment.reader.text.SpanText;

/** The lines of one file, each of which is one item or one fault. One reading; not thread-safe. */
final class AnnFile {
    /** A file with more faults than these is another kind of file; its every line need not be told. */
    private static final int MOST_FAULTS = 10_000;

    private static final Pattern ID = Pattern.compile("[A-Za-z]++[0-9]++\\S*+|\\*[0-9]*+|#[A-Za-z]*+[0-9]*+\\S*+");
    private static final String KINDS = "T, R, E, A, M, N or # with a number, or *";

    private final String name;
    private final List<Diagnostic> faults;
    private final SpanLines spans;
    private final TieLines ties;
    private final MarkLines marks;

    /**
     * A file.
     *
     * @param name its name in messages
     * @param text what its offsets count in; none where the text cannot be had, which is a fault already told
     */
    AnnFile(String name, Optional<SpanText> text, AnnotationConf conf, List<Diagnostic> faults) {
        this.name = name;
        this.faults = faults;
        this.spans = new SpanLines(text, faults);
        this.ties = new TieLines(conf, faults);
        this.marks = new MarkLines(faults);
    }

    List<Item> items(String content) {
        List<Item> items = new ArrayList<>();
        int start = content.startsWith("\uFEFF") ? 1 : 0;
        // Only where there is no line feed at all does a carriage return end lines: brat leaves those of a text with
        // CR LF in the words of its spans.
        char lineEnd = content.indexOf('\n') < 0 ? '\r' : '\n';
        for (int number = 1; start < content.length(); number++) {
            int end = content.indexOf(lineEnd, start);
            int next = end < 0 ? content.length() : end;
            boolean returned = lineEnd == '\n' && end > start && content.charAt(end - 1) == '\r';
            String text = content.substring(start, returned ? end - 1 : next);
            if (!text.isBlank()) {
                item(new Line(name, number, text)).ifPresent(items::add);
            }
            if (faults.size() >= MOST_FAULTS) {
                faults.add(Diagnostic.error(
                        "brat-syntax",
                        new Position(name, number, 1),
                        "too much is wrong; the rest of the file is not read"));
                break;
            }
            start = next + 1;
        }
        return items;
    }

    private Optional<Item> item(Line line) {
        Written id = line.id();
        if (!line.hasTab()) {
            faults.add(line.fault("the line has no tab", "an id, a tab, and the annotation"));
            return Optional.empty();
        }
        if (!ID.matcher(id.text()).matches()) {
            faults.add(line.fault(id, "this is no id of an annotation", KINDS));
            return Optional.empty();
        }
        return switch (id.text().charAt(0)) {
            case 'T' -> spans.span(line);
            case 'R' -> ties.relation(line);
            case 'E' -> ties.event(line);
            case '*' -> ties.equivalence(line);
            case 'A', 'M' -> marks.attribute(line);
            case 'N' -> marks.normalisation(line);
            case '#' -> marks.note(line);
            default -> {
                faults.add(line.fault(id, "there is no such kind of line", KINDS));
                yield Optional.empty();
            }
        };
    }
}
