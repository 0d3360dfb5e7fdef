package org.averment.reader.prodigy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.averment.model.Written;
import org.averment.reader.tree.Node;

/**
 * What relations can end at: the spans of a record by their offsets and by their outer tokens, and its tokens. Not
 * thread safe.
 */
final class Ends {
    /** Offsets of a token. */
    record Token(long start, long end) {}

    private record Place(long start, long end, String label) {}

    private static final String ANY = "";

    private final Map<Place, String> places = new HashMap<>();
    private final Map<String, String> byToken = new HashMap<>();
    private final Map<String, Token> tokens = new HashMap<>();

    Ends(List<Node> tokens) {
        int number = 0;
        for (Node node : tokens) {
            if (node instanceof Node.Mapping token) {
                String id = token.word("id").map(Written::text).orElse(Integer.toString(number));
                Optional<Long> start = number(token, "start");
                Optional<Long> end = number(token, "end");
                start.ifPresent(s -> end.ifPresent(e -> this.tokens.putIfAbsent(id, new Token(s, e))));
            }
            number++;
        }
    }

    /** Tokens are only looked at where something refers to them, so their faults are nobody's. */
    private static Optional<Long> number(Node.Mapping map, String key) {
        return map.word(key)
                .map(Written::text)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong);
    }

    /** Enters a span; where several stand at one place, relations that do not tell them apart mean the first. */
    void span(String id, long start, long end, Node.Mapping map) {
        map.word("label").ifPresent(label -> places.putIfAbsent(new Place(start, end, label.text()), id));
        places.putIfAbsent(new Place(start, end, ANY), id);
        // A relation names the last token of a span, but in files that scripts made the first.
        map.word("token_end").ifPresent(token -> byToken.put("end " + token.text(), id));
        map.word("token_start").ifPresent(token -> byToken.putIfAbsent("start " + token.text(), id));
    }

    /** The span at some offsets, with a label if one of them has it. */
    Optional<String> at(long start, long end, Optional<Written> label) {
        return label.map(w -> places.get(new Place(start, end, w.text())))
                .or(() -> Optional.ofNullable(places.get(new Place(start, end, ANY))));
    }

    /** The span that ends, or else starts, with a token. */
    Optional<String> ofToken(long token) {
        return Optional.ofNullable(byToken.get("end " + token))
                .or(() -> Optional.ofNullable(byToken.get("start " + token)));
    }

    Optional<Token> token(long token) {
        return Optional.ofNullable(tokens.get(Long.toString(token)));
    }
}
