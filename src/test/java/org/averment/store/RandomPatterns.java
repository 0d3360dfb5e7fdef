package org.averment.store;

import java.util.List;
import java.util.Random;

/** Queries on the quads of {@link PatternContract}, of all that can stand in a group, at random. */
final class RandomPatterns {
    /** Most of which match: a query without an answer tells little. */
    private static final List<String> TRIPLES = List.of(
            "?a a :Claim",
            "?a :about ?b",
            "?a :by ?c",
            "?c :label ?d",
            "?c :partOf ?b",
            "?b :label ?d",
            "?a :n ?d",
            "?a :n 7",
            ":c1 :by ?c",
            ":c2 :about ?b",
            "?a :about :e1",
            "?a ?p ?c",
            "?a :self ?a",
            "?a :about ?a",
            "?a :nowhere ?d");

    private static final List<String> OF_PATTERNS = List.of("?a", "?b", "?c", "?d");
    private static final List<String> VARIABLES = List.of("?a", "?b", "?c", "?d", "?p", "?g", "?z");
    private static final int DEEPEST = 2;

    private final Random random;

    RandomPatterns(Random random) {
        this.random = random;
    }

    String next() {
        return (chance(6) ? "SELECT DISTINCT *" : "SELECT *") + " { " + group() + " }";
    }

    private String group() {
        StringBuilder group = new StringBuilder();
        if (chance(4)) {
            group.append("VALUES ").append(one(OF_PATTERNS)).append(" { :c1 :c2 :b UNDEF } ");
        }
        group.append(
                switch (random.nextInt(8)) {
                    case 0 -> "{ " + block() + " } UNION { " + block() + " } ";
                    case 1 -> block() + "MINUS { " + block() + " } ";
                    case 2 -> block() + "OPTIONAL { " + block() + filter() + " } ";
                    case 3 -> block() + block();
                    case 4 -> "{ SELECT DISTINCT ?a ?b { " + block() + " } } " + block();
                    default -> block();
                });
        if (chance(3)) {
            group.append("BIND(").append(one(OF_PATTERNS)).append(" AS ?z) ");
        }
        return group + filter();
    }

    private String block() {
        String graph = switch (random.nextInt(20)) {
            case 0 -> "?h";
            case 1 -> ":nowhere";
            case 2 -> "<" + Given.article("a") + ">";
            case 3 -> "<" + Given.article("b") + ">";
            default -> "?g";
        };
        return "GRAPH " + graph + " { " + pattern(0) + "} ";
    }

    private String pattern(int depth) {
        StringBuilder pattern = new StringBuilder();
        for (int i = random.nextInt(2); i >= 0; i--) {
            pattern.append(triple()).append(" . ");
        }
        for (int i = depth < DEEPEST ? random.nextInt(3) : 0; i > 0; i--) {
            pattern.append("OPTIONAL { ").append(pattern(depth + 1)).append("} ");
        }
        return pattern + filter();
    }

    private String triple() {
        String triple = one(TRIPLES);
        return chance(8) ? triple.replace(one(OF_PATTERNS), one(OF_PATTERNS)) : triple;
    }

    private String filter() {
        String one = one(VARIABLES);
        String other = one(VARIABLES);
        return switch (random.nextInt(28)) {
            case 0 -> "FILTER(BOUND(" + one + ")) ";
            case 1 -> "FILTER(!BOUND(" + one + ") || " + one + " = " + other + ") ";
            case 2 -> "FILTER(" + one + " != :b) ";
            case 3 -> "FILTER(" + one + " IN (:e1, :c2, 7)) ";
            case 4 -> "FILTER(" + one + " > 7 || ISIRI(" + other + ")) ";
            case 5 -> "FILTER EXISTS { GRAPH ?g { " + triple() + " } } ";
            case 6 -> "FILTER NOT EXISTS { GRAPH ?g { " + triple() + " OPTIONAL { " + triple() + " } } } ";
            default -> "";
        };
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
