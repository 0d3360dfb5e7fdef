package org.averment.query;

import java.util.List;
import java.util.Locale;

/**
 * Which columns people see and what they are called. {@code x} is hidden where {@code xLabel} stands for it, and columns
 * whose name ends in {@code Iri} are for machines.
 */
final class Columns {
    private static final String LABEL = "Label";

    private Columns() {}

    static List<String> visible(List<String> names) {
        return names.stream()
                .filter(name -> !name.endsWith("Iri") && !names.contains(name + LABEL))
                .toList();
    }

    static String heading(String name) {
        boolean label = name.endsWith(LABEL) && name.length() > LABEL.length();
        return words(label ? name.substring(0, name.length() - LABEL.length()) : name);
    }

    /** A name in camel case as words. */
    static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
