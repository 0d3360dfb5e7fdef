package org.averment.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The grlc header of a query file: the {@code #+} lines, which are YAML of a plain kind: keys with a scalar, with a
 * folded text ({@code >-}), or with a list.
 *
 * @param texts scalar keys
 * @param lists keys with a list; an item {@code name: value} stays one text
 */
record Header(Map<String, String> texts, Map<String, List<String>> lists) {
    private static final String MARK = "#+";

    static Header of(String query) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        String key = "";
        for (String line : query.lines().filter(l -> l.startsWith(MARK)).toList()) {
            String content = line.substring(MARK.length());
            String plain = content.strip();
            if (content.startsWith("   ") && plain.startsWith("- ")) {
                lists.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(plain.substring(2).strip());
            } else if (content.startsWith("   ")) {
                texts.merge(key, plain, (before, more) -> before.isEmpty() ? more : before + " " + more);
            } else {
                int colon = plain.indexOf(':');
                key = colon < 0 ? plain : plain.substring(0, colon);
                String value = colon < 0 ? "" : plain.substring(colon + 1).strip();
                texts.put(key, value.equals(">-") ? "" : unquoted(value));
            }
        }
        return new Header(texts, lists);
    }

    String text(String key) {
        return texts.getOrDefault(key, "");
    }

    List<String> list(String key) {
        return lists.getOrDefault(key, List.of());
    }

    /** A list of {@code name: value} items as a map. */
    Map<String, String> pairs(String key) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String item : list(key)) {
            int colon = item.indexOf(':');
            if (colon > 0) {
                pairs.put(
                        item.substring(0, colon),
                        unquoted(item.substring(colon + 1).strip()));
            }
        }
        return pairs;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
