package org.averment.reader.averment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.DraftSpan;
import org.averment.model.Written;
import org.averment.reader.tree.Node;

/** The value of {@code at}: where words stand in the text. Stateless. */
final class Spans {
    private static final String ONE = "[start, end]";
    private static final String SEVERAL = ONE + ", or a list of these";

    private Spans() {}

    /** One span, for words that stand together. */
    static Optional<DraftSpan> one(Node node, List<Diagnostic> faults) {
        return span(node, ONE, faults);
    }

    /** A span, or the list of those of a mention in fragments. */
    static List<DraftSpan> several(Node node, List<Diagnostic> faults) {
        boolean fragments = node instanceof Node.Sequence list
                && !list.items().isEmpty()
                && list.items().stream().allMatch(Node.Sequence.class::isInstance);
        List<DraftSpan> spans = new ArrayList<>();
        for (Node item : fragments ? ((Node.Sequence) node).items() : List.of(node)) {
            span(item, SEVERAL, faults).ifPresent(spans::add);
        }
        return spans;
    }

    private static Optional<DraftSpan> span(Node node, String expected, List<Diagnostic> faults) {
        if (!(node instanceof Node.Sequence list) || list.items().size() != 2) {
            faults.add(Diagnostic.error("wrong-shape", node.position(), "the wrong kind of value")
                    .value("at")
                    .expected(expected));
            return Optional.empty();
        }
        List<Written> ends = new ArrayList<>();
        for (Node item : list.items()) {
            Values.word(item, "at", expected, faults).ifPresent(ends::add);
        }
        return ends.size() == 2 ? Optional.of(new DraftSpan(ends.get(0), ends.get(1))) : Optional.empty();
    }
}
