package org.averment.query;

import java.util.List;

/**
 * Why a question cannot be answered: a value first, a text second.
 *
 * @param id the stable id, a heading on the error page, such as {@code ambiguous-name}
 * @param message what is wrong and with what
 * @param nearest good values near a bad one
 * @param candidates what an ambiguous name may mean
 */
public record Fault(String id, String message, List<String> nearest, List<Candidate> candidates) {
    public Fault {
        nearest = List.copyOf(nearest);
        candidates = List.copyOf(candidates);
    }

    static Fault of(String id, String message) {
        return new Fault(id, message, List.of(), List.of());
    }

    Fault nearest(List<String> values) {
        return new Fault(id, message, values, candidates);
    }

    Fault candidates(List<Candidate> found) {
        return new Fault(id, message, nearest, found);
    }

    /** One line, and a line for each candidate. Control characters are shown, not obeyed. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(Visible.line(message));
        if (!nearest.isEmpty()) {
            out.append(" - did you mean ")
                    .append(Visible.line(String.join(", ", nearest)))
                    .append('?');
        }
        out.append(" [").append(id).append(']');
        for (Candidate candidate : candidates) {
            out.append("\n  ").append(Visible.line(candidate.toString()));
        }
        return out.toString();
    }

    /**
     * One entity that a name may mean.
     *
     * @param iri which
     * @param label what it is called
     * @param type its class, in words
     * @param articles how many articles mention it
     */
    public record Candidate(String iri, String label, String type, long articles) {
        @Override
        public String toString() {
            return "<" + iri + "> " + label + " (" + type + ", " + articles
                    + (articles == 1 ? " article)" : " articles)");
        }
    }
}
