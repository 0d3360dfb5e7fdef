package org.averment.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.averment.model.Diagnostic;

/** Prints faults as they come, and counts them. */
final class Faults implements Consumer<Diagnostic> {
    private final Streams streams;
    private final boolean collect;
    private final List<Diagnostic> collected = new ArrayList<>();
    private int errors;
    private int warnings;

    /**
     * A printer of faults.
     *
     * @param collect whether they are kept for a report rather than printed one by one
     */
    Faults(Streams streams, boolean collect) {
        this.streams = streams;
        this.collect = collect;
    }

    @Override
    public void accept(Diagnostic fault) {
        if (fault.isError()) {
            errors++;
        } else {
            warnings++;
        }
        if (collect) {
            collected.add(fault);
        } else {
            streams.err().println(fault);
        }
    }

    List<Diagnostic> collected() {
        return collected;
    }

    int errors() {
        return errors;
    }

    String summary() {
        return Counted.of(errors, "error") + ", " + Counted.of(warnings, "warning");
    }
}
