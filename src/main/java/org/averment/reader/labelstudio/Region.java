package org.averment.reader.labelstudio;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.averment.model.Written;
import org.averment.reader.tree.Node;

/**
 * Where a result stands, in any of Label Studio's ways to say so.
 *
 * @param startParagraph the paragraph of a dialogue in which it starts, from 0; -1 where the text is one
 * @param endParagraph the paragraph in which it ends
 * @param start its first unit, in the paragraph if there is one
 * @param end the unit after its last
 * @param words what stands there
 */
record Region(int startParagraph, int endParagraph, long start, long end, Optional<String> words) {
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}(?:\\.0+)?");
    private static final Pattern PARAGRAPH = Pattern.compile("\\d{1,6}");

    /** Of a result's value; none if it has no place in a text. */
    static Optional<Region> of(Node.Mapping value) {
        // A per-region text area has its own texts where the words would be.
        Optional<String> words = value.word("text").map(Written::text);
        Optional<Node.Mapping> global = value.map("globalOffsets");
        if (global.isPresent()) {
            return plain(global.get(), "start", "end", words);
        }
        if (!value.has("startOffset")) {
            return value.has("channel") ? Optional.empty() : plain(value, "start", "end", words);
        }
        Optional<Integer> first = paragraph(value, "start");
        Optional<Integer> last = paragraph(value, "end");
        return first.flatMap(f -> last.flatMap(l ->
                plain(value, "startOffset", "endOffset", words).map(r -> new Region(f, l, r.start, r.end, words))));
    }

    private static Optional<Region> plain(Node.Mapping map, String start, String end, Optional<String> words) {
        List<Long> offsets = List.of(start, end).stream()
                .flatMap(key -> map.word(key).stream())
                .map(Written::text)
                .filter(text -> WHOLE.matcher(text).matches())
                .map(text -> Long.parseLong(text.replaceFirst("\\..*", "")))
                .toList();
        return offsets.size() < 2
                ? Optional.empty()
                : Optional.of(new Region(-1, -1, offsets.get(0), offsets.get(1), words));
    }

    private static Optional<Integer> paragraph(Node.Mapping map, String key) {
        return map.word(key)
                .map(Written::text)
                .filter(text -> PARAGRAPH.matcher(text).matches())
                .map(Integer::parseInt);
    }

    String offsets() {
        return startParagraph < 0
                ? start + " to " + end
                : startParagraph + ":" + start + " to " + endParagraph + ":" + end;
    }
}
