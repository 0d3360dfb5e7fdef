package org.averment.export.article;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The {@code annotation.conf} that lists all that the files of a folder use. Not thread-safe. */
final class BratConf {
    private final Set<String> entities = new TreeSet<>();
    private final Set<String> relations = new TreeSet<>();
    private final Map<String, Set<String>> events = new TreeMap<>();
    private final Map<String, Set<String>> attributes = new TreeMap<>();

    void entity(String label) {
        entities.add(label);
    }

    void relation(String label) {
        relations.add(label);
    }

    void event(String label) {
        events.computeIfAbsent(label, l -> new TreeSet<>());
    }

    void role(String event, String role) {
        events.computeIfAbsent(event, l -> new TreeSet<>()).add(role);
    }

    void attribute(String name, String value) {
        Set<String> values = attributes.computeIfAbsent(name, n -> new TreeSet<>());
        // A bar or comma parts values there, so one with such a sign cannot be listed.
        if (!value.isEmpty() && value.matches("[\\p{L}\\p{N}._-]+")) {
            values.add(value);
        }
    }

    String text() {
        StringBuilder out = new StringBuilder("[entities]\n");
        entities.forEach(label -> out.append(label).append('\n'));
        out.append("\n[relations]\n");
        relations.forEach(label -> out.append(label).append("\tArg1:<ANY>, Arg2:<ANY>\n"));
        out.append("Equiv\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive\n");
        out.append("<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>\n");
        out.append("\n[events]\n");
        events.forEach((label, roles) -> out.append(label)
                .append('\t')
                .append(roles.stream().map(role -> role + "*:<ANY>").collect(Collectors.joining(", ")))
                .append('\n'));
        out.append("\n[attributes]\n");
        attributes.forEach((name, values) -> out.append(name)
                .append("\tArg:<ANY>")
                .append(values.isEmpty() ? "" : ", Value:" + String.join("|", values))
                .append('\n'));
        return out.toString();
    }
}
