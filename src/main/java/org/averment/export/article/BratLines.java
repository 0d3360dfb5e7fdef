package org.averment.export.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.averment.model.Quote;
import org.averment.model.ThingId;

/** The lines of one {@code .ann}, and their ids. Not thread-safe. */
final class BratLines {
    /** What is longer is read as no label. */
    private static final int LONGEST_LABEL = 150;

    private static final Pattern KEPT = Pattern.compile("[TER][1-9][0-9]{0,8}");

    private final Unheld unheld;
    private final String article;
    private final Map<String, List<String>> byKind = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    BratLines(String article, Unheld unheld) {
        this.article = article;
        this.unheld = unheld;
    }

    /** Keeps an id that a thing had in brat for that thing. */
    void reserve(ThingId thing) {
        if (thing instanceof ThingId.Local local && KEPT.matcher(local.id()).matches()) {
            taken.add(local.id());
        }
    }

    /** An id of a kind: the thing's own, if it is of that kind, else a free one. */
    String id(String kind, ThingId thing) {
        boolean own = thing instanceof ThingId.Local local
                && local.id().startsWith(kind)
                && KEPT.matcher(local.id()).matches();
        return own ? thing.toString() : id(kind);
    }

    String id(String kind) {
        String id;
        do {
            id = kind + next.merge(kind, 1, Integer::sum);
        } while (!taken.add(id));
        return id;
    }

    /** A span, its label as {@link #word} makes it. */
    void span(String id, String label, List<Quote> parts) {
        StringBuilder offsets = new StringBuilder();
        StringBuilder words = new StringBuilder();
        for (Quote part : parts) {
            offsets.append(offsets.isEmpty() ? "" : ";")
                    .append(part.start())
                    .append(' ')
                    .append(part.end());
            words.append(words.isEmpty() ? "" : " ").append(part.text());
        }
        add("T", id + "\t" + label + " " + offsets + "\t" + oneLine(words.toString()));
    }

    void add(String kind, String line) {
        byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(line);
    }

    /** A label as brat can have it; what had to be changed is listed. */
    String word(String label) {
        StringBuilder out = new StringBuilder();
        label.strip().codePoints().limit(LONGEST_LABEL).forEach(c -> out.appendCodePoint(isBlank(c) ? '_' : c));
        if (!out.toString().equals(label)) {
            unheld.add(
                    "label",
                    "it has blanks, which become _, or more than " + LONGEST_LABEL + " characters",
                    article + " \"" + oneLine(label) + "\"");
        }
        return out.toString();
    }

    /** A role: no sign that means something in annotation.conf either. */
    String role(String role) {
        StringBuilder out = new StringBuilder();
        role.strip()
                .codePoints()
                .limit(LONGEST_LABEL)
                .forEach(c -> out.appendCodePoint(isBlank(c) || ",:?*+{}<>|".indexOf(c) >= 0 ? '_' : c));
        if (!out.toString().equals(role)) {
            unheld.add(
                    "label",
                    "it has blanks or signs, which become _, or more than " + LONGEST_LABEL + " characters",
                    article + " \"" + oneLine(role) + "\"");
        }
        return out.toString();
    }

    /** Words behind a tab; line ends and tabs become blanks, which is listed unless the text itself has them. */
    String words(String kind, String words) {
        String line = oneLine(words).strip();
        if (!line.equals(words)) {
            unheld.add(kind, "its line ends and tabs become blanks", article + " \"" + line + "\"");
        }
        return line;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** White space as blanks; other control characters are the text's own, and end no line. */
    static String oneLine(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            out.append(Character.isWhitespace(c) ? ' ' : c);
        }
        return out.toString();
    }

    /** The file: spans first, as brat itself writes them. */
    String text() {
        StringBuilder out = new StringBuilder();
        for (String kind : List.of("T", "E", "R", "*", "A", "N", "#")) {
            byKind.getOrDefault(kind, List.of())
                    .forEach(line -> out.append(line).append('\n'));
        }
        return out.toString();
    }
}
