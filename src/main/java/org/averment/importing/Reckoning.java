package org.averment.importing;

import java.util.ArrayList;
import java.util.List;
import org.averment.model.Diagnostic;
import org.averment.model.Severity;
import org.averment.model.standoff.Losses;
import org.averment.model.standoff.Losses.Cause;
import org.averment.model.standoff.Origin;
import org.averment.model.standoff.Outcome;

/** What became of the items of one document. Each item comes here once. Not thread-safe. */
final class Reckoning {
    private final String format;
    private final boolean strict;
    private final Losses losses = new Losses();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * An account of a document.
     *
     * @param strict whether what cannot be used is an error, which refuses the document
     */
    Reckoning(String format, boolean strict) {
        this.format = format;
        this.strict = strict;
        losses.document(format);
    }

    /** Says that the document has a kind of items, in the order in which it has them. */
    void expects(String kind) {
        losses.kind(format, kind);
    }

    void mapped(Origin origin) {
        add(origin, Outcome.MAPPED, "");
    }

    void kept(Origin origin, String why) {
        add(origin, Outcome.KEPT, why);
    }

    void leftOut(Origin origin, String why) {
        add(origin, Outcome.LEFT_OUT, why);
    }

    /** An item whose fault the reader has told already. */
    void refused(Origin origin, String why) {
        add(origin, Outcome.REFUSED, why);
    }

    /** An item with a fault; it is told as an error where the document must not be read without it. */
    void refused(Origin origin, Diagnostic fault) {
        add(origin, Outcome.REFUSED, fault.problem());
        tell(fault);
    }

    /** Tells something that refuses the document in strict mode alone. */
    void tell(Diagnostic fault) {
        diagnostics.add(new Diagnostic(
                strict ? Severity.ERROR : Severity.WARNING,
                fault.id(),
                fault.position(),
                fault.problem(),
                fault.value(),
                fault.expected(),
                fault.nearest()));
    }

    private void add(Origin origin, Outcome outcome, String why) {
        losses.add(new Cause(format, origin.kind(), outcome, why), origin.position());
    }

    boolean isStrict() {
        return strict;
    }

    Losses losses() {
        return losses;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
