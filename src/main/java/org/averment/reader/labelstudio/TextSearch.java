package org.averment.reader.labelstudio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.averment.model.Diagnostic;
import org.averment.model.Written;
import org.averment.reader.text.InlineText;
import org.averment.reader.text.OffsetUnit;
import org.averment.reader.tree.Node;

/**
 * Finds a task's text among its data: which key holds it is said in the project's set-up, not in the export. It is
 * {@code text}, else the one in which all regions stand. Stateless.
 */
final class TextSearch {
    /** Addresses, paths and numbers are no texts; what is at an address is not in the file. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "\\s*(?:[a-zA-Z][a-zA-Z0-9+.-]*:/\\S+|/\\S+|\\S+\\.[a-zA-Z0-9]{2,4}|[-+0-9.,]+|true|false)\\s*");

    /** A task has a handful of columns; more are compared with no region, so that hostile ones cost nothing. */
    private static final int MOST_COMPARED = 16;

    /** So many regions tell texts, and units, apart. */
    private static final int REGIONS_COMPARED = 200;

    private static final int KEYS_SHOWN = 12;

    private final Node.Mapping data;
    private final boolean shown;
    private final List<Diagnostic> faults;

    private TextSearch(Node.Mapping data, boolean shown, List<Diagnostic> faults) {
        this.data = data;
        this.shown = shown;
        this.faults = faults;
    }

    /**
     * The text of a task; a fault where there is none, or more than one could be meant.
     *
     * @param regions where its labels stand
     * @param shown whether their offsets count what a browser shows of it
     */
    static Optional<TaskText> find(Node.Mapping data, List<Region> regions, boolean shown, List<Diagnostic> faults) {
        Optional<TaskText> found = new TextSearch(data, shown, faults).find(regions);
        found.ifPresent(
                text -> text.chooseUnit(regions.stream().limit(REGIONS_COMPARED).toList()));
        return found;
    }

    private Optional<TaskText> find(List<Region> regions) {
        for (Node.Entry entry : data.entries()) {
            if (entry.key().text().equals("text") && isText(entry.value())) {
                return text(entry, faults);
            }
        }
        List<Node.Entry> candidates =
                data.entries().stream().filter(entry -> isText(entry.value())).toList();
        if (candidates.isEmpty()) {
            return none("the task has no text", "a text in its data, not an address, a picture or a sound");
        }
        if (candidates.size() == 1) {
            return text(candidates.get(0), faults);
        }
        List<Region> compared = regions.stream().limit(REGIONS_COMPARED).toList();
        List<TaskText> fitting = new ArrayList<>();
        if (!compared.isEmpty() && candidates.size() <= MOST_COMPARED) {
            for (Node.Entry entry : candidates) {
                text(entry, new ArrayList<>())
                        .filter(text -> text.fits(compared))
                        .ifPresent(fitting::add);
            }
        }
        return fitting.size() == 1
                ? Optional.of(fitting.get(0))
                : none(
                        "any of several could be the task's text",
                        "the key text, or one key whose text has all regions");
    }

    private static boolean isText(Node node) {
        return node instanceof Node.Scalar scalar
                ? !NO_TEXT.matcher(scalar.written().text()).matches()
                : node instanceof Node.Sequence list
                        && !list.items().isEmpty()
                        && list.items().stream()
                                .allMatch(item -> item instanceof Node.Mapping map
                                        && map.word("text").isPresent());
    }

    private Optional<TaskText> text(Node.Entry entry, List<Diagnostic> faults) {
        String key = entry.key().text();
        List<String> paragraphs = new ArrayList<>();
        List<String> speakers = new ArrayList<>();
        if (entry.value() instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                Node.Mapping paragraph = (Node.Mapping) item;
                String speaker = paragraph
                        .word("author")
                        .map(author -> author.text() + ": ")
                        .orElse("");
                speakers.add(speaker);
                paragraphs.add(speaker + paragraph.word("text").orElseThrow().text());
            }
        } else {
            speakers.add("");
            String text = ((Node.Scalar) entry.value()).written().text();
            paragraphs.add(shown && ShownText.isMarkup(text) ? ShownText.of(text) : text);
        }
        Written whole = new Written(String.join("\n", paragraphs), entry.value().position());
        return InlineText.of(whole, key, OffsetUnit.CODE_POINTS, faults)
                .map(text -> new TaskText(key, text.record().name(), paragraphs, speakers));
    }

    private Optional<TaskText> none(String problem, String expected) {
        String keys = data.entries().stream()
                .limit(KEYS_SHOWN)
                .map(entry -> entry.key().text())
                .collect(Collectors.joining(", "));
        faults.add(Diagnostic.error("article-without-text", data.position(), problem)
                .value(keys)
                .expected(expected));
        return Optional.empty();
    }
}
