package org.averment.store;

import java.util.Collections;
import java.util.Iterator;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/** The rows that each row of an input becomes. */
final class QuadMatches extends QueryIter1 {
    private final Stage stage;
    private final Slots slots;
    private Iterator<LazyRow> found = Collections.emptyIterator();

    QuadMatches(QueryIterator input, Stage stage, Slots slots, ExecutionContext context) {
        super(input, context);
        this.stage = stage;
        this.slots = slots;
    }

    @Override
    protected boolean hasNextBinding() {
        while (!found.hasNext()) {
            if (!getInput().hasNext()) {
                return false;
            }
            found = stage.from(LazyRow.under(getInput().next(), slots));
        }
        return true;
    }

    @Override
    protected Binding moveToNextBinding() {
        return found.next();
    }

    @Override
    protected void requestSubCancel() {}

    @Override
    protected void closeSubIterator() {
        found = Collections.emptyIterator();
    }
}
