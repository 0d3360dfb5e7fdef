package org.averment.export.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What an {@code .ann} says, whatever its ids and the order of its lines. */
final class BratContent {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();

    private BratContent() {}

    static List<String> of(String ann) {
        BratContent content = new BratContent();
        List<String[]> lines = new ArrayList<>();
        ann.lines().filter(line -> !line.isBlank()).forEach(line -> lines.add(line.split("\t", 3)));
        for (String[] line : lines) {
            if (line[0].startsWith("T")) {
                content.names.put(line[0], line[1]);
            }
        }
        // What is said of one mention is said of the entity: it stands with the first of those that are one.
        for (String[] line : lines) {
            if (line[0].startsWith("*")) {
                String[] words = line[1].strip().split(" ");
                for (int i = 2; i < words.length; i++) {
                    content.same.put(words[i], words[1]);
                }
            }
        }
        for (String[] line : lines) {
            if (line[0].startsWith("E")) {
                String[] head = line[1].split(" ")[0].split(":");
                content.names.put(line[0], "event " + content.name(head[head.length - 1]));
            }
        }
        for (String[] line : lines) {
            if (line[0].startsWith("R")) {
                content.names.put(line[0], content.words(line[1], false));
            }
        }
        TreeSet<String> said = new TreeSet<>();
        lines.forEach(line -> said.add(content.line(line)));
        return List.copyOf(said);
    }

    private String line(String[] line) {
        char kind = line[0].charAt(0);
        String tail = line.length > 2 ? line[2].strip() : "";
        return switch (kind) {
            case 'T' -> "T " + line[1] + " " + tail;
            case '*' -> "* " + tied(line[1]);
            case 'E' -> kind + " " + words(line[1], true);
            case 'N' -> "N " + words(line[1], false);
            case '#' -> "# " + words(line[1], false) + " " + tail;
            default -> (kind == 'M' ? 'A' : kind) + " " + words(line[1], false);
        };
    }

    private String words(String data, boolean anyOrder) {
        List<String> words = new ArrayList<>();
        for (String word : data.strip().split(" ")) {
            int colon = word.lastIndexOf(':');
            words.add(
                    colon < 0
                            ? name(word)
                            : word.substring(0, colon).replaceFirst("(?<=[a-z])[0-9]$", "") + "="
                                    + name(word.substring(colon + 1)));
        }
        if (anyOrder && words.size() > 1) {
            List<String> rest = words.subList(1, words.size());
            rest.sort(null);
        }
        return String.join(" ", words);
    }

    private String tied(String data) {
        List<String> words = new ArrayList<>(List.of(data.strip().split(" ")));
        List<String> members = new ArrayList<>();
        words.subList(1, words.size()).forEach(id -> members.add(names.getOrDefault(id, id)));
        members.sort(null);
        return words.get(0) + " " + members;
    }

    private String name(String any) {
        String id = same.getOrDefault(any, any);
        return names.containsKey(id) ? "<" + names.get(id) + ">" : id;
    }
}
