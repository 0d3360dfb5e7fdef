package org.averment.seed;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One claim with every part that an annotator decides, comparable however it was found.
 *
 * @param thing what it is about: an external key, or the article's own id
 * @param standing the standing's word, and whether negated
 * @param claimant on whose word, through which document, before whom, endorsed or not
 * @param parts the roles, type and date among them
 * @param spans where the quotes stand
 */
record Fact(String thing, String standing, String claimant, Set<Part> parts, Set<Span> spans) {
    Fact {
        parts = new TreeSet<>(parts);
        spans = new TreeSet<>(spans);
    }

    /** A role by its key in the native format. */
    record Part(String key, String value, boolean inferred) implements Comparable<Part> {
        @Override
        public int compareTo(Part other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return key + " " + (inferred ? "[" + value + "]" : value);
        }
    }

    /** Code points of the text, end exclusive. */
    record Span(int start, int end) implements Comparable<Span> {
        @Override
        public int compareTo(Span other) {
            return start == other.start ? Integer.compare(end, other.end) : Integer.compare(start, other.start);
        }

        String in(String text) {
            return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
        }
    }

    /** As a graph can say it, which marks a role as inferred and not one of its values. */
    Fact asGraph() {
        Set<String> inferred =
                parts.stream().filter(Part::inferred).map(Part::key).collect(Collectors.toSet());
        return new Fact(
                thing,
                standing,
                claimant,
                parts.stream()
                        .map(part -> new Part(part.key(), part.value(), inferred.contains(part.key())))
                        .collect(Collectors.toSet()),
                spans);
    }

    /** For reports of what is missing or surplus. */
    String shown(String text) {
        return thing + " | " + standing + " | " + claimant + " | "
                + parts.stream().map(Part::toString).collect(Collectors.joining("; ")) + " | "
                + spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" + "));
    }
}
