package org.averment.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.expr.ExprList;
import org.jspecify.annotations.Nullable;

/** A step of matching quad patterns: what one row becomes. Lazy, since a row can become all that a store has. */
interface Stage {
    /** The rows that this one becomes; none, where it does not match. */
    Iterator<LazyRow> from(LazyRow row);

    /** Drops what does not pass. */
    record Filter(ExprList tests, ExecutionContext context) implements Stage {
        @Override
        public Iterator<LazyRow> from(LazyRow row) {
            return tests.isSatisfied(row, context)
                    ? Collections.singletonList(row).iterator()
                    : Collections.emptyIterator();
        }
    }

    /** Keeps the row where nothing matches. */
    record Maybe(Stage inner) implements Stage {
        @Override
        public Iterator<LazyRow> from(LazyRow row) {
            Iterator<LazyRow> found = inner.from(row);
            return found.hasNext() ? found : Collections.singletonList(row).iterator();
        }
    }

    /** One after the other. */
    record Chain(List<Stage> stages) implements Stage {
        public Chain {
            stages = List.copyOf(stages);
        }

        @Override
        public Iterator<LazyRow> from(LazyRow row) {
            return new Descent(stages, row);
        }
    }

    /** Depth first through the stages of a chain. */
    final class Descent implements Iterator<LazyRow> {
        private final List<Stage> stages;
        private final List<Iterator<LazyRow>> open = new ArrayList<>();
        private @Nullable LazyRow next;

        private Descent(List<Stage> stages, LazyRow row) {
            this.stages = stages;
            open.add(stages.isEmpty() ? List.of(row).iterator() : stages.get(0).from(row));
        }

        @Override
        public boolean hasNext() {
            while (next == null && !open.isEmpty()) {
                int depth = open.size();
                Iterator<LazyRow> deepest = open.get(depth - 1);
                if (!deepest.hasNext()) {
                    open.remove(depth - 1);
                } else if (depth >= stages.size()) {
                    next = deepest.next();
                } else {
                    open.add(stages.get(depth).from(deepest.next()));
                }
            }
            return next != null;
        }

        @Override
        public LazyRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            LazyRow row = next;
            next = null;
            return row;
        }
    }
}
