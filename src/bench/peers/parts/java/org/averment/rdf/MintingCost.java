package org.averment.rdf;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.averment.bench.OneArticle;
import org.averment.model.Article;
import org.averment.model.Claim;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Making a claim's IRI: its recipe, and the hash of that. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MintingCost {
    private final Article article = OneArticle.document();
    private final List<Claim> claims = article.claims();
    private final RelativeIris iris = new RelativeIris(article.id());
    private int next;

    @Benchmark
    public String mint_the_IRI_of_a_claim() {
        next = (next + 1) % claims.size();
        return iris.claim(ClaimRecipe.of(claims.get(next), iris));
    }
}
