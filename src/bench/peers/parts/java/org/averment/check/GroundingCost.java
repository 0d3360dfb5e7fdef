package org.averment.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.averment.bench.OneArticle;
import org.averment.model.DraftArticle;
import org.averment.model.DraftQuote;
import org.averment.model.Quote;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Finding quotes in a text. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GroundingCost {
    private final DraftArticle draft = OneArticle.draft();
    private final List<DraftQuote> quotes =
            draft.claims().stream().flatMap(claim -> claim.quotes().stream()).toList();
    private final Grounding grounding = grounding();
    private int next;

    private Grounding grounding() {
        return new Grounding(draft.text(), new Findings());
    }

    @Benchmark
    public Optional<Quote> ground_a_quote() {
        next = (next + 1) % quotes.size();
        return grounding.ground(quotes.get(next));
    }

    @Benchmark
    public List<Optional<Quote>> ground_all_quotes_of_an_article() {
        Grounding fresh = grounding();
        List<Optional<Quote>> found = new ArrayList<>();
        quotes.forEach(quote -> found.add(fresh.ground(quote)));
        return found;
    }
}
