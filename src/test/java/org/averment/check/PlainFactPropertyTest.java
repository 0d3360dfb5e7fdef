package org.averment.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.averment.model.Article;
import org.averment.model.Diagnostic;
import org.averment.rdf.MappedGraph;
import org.averment.vocab.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is said by whomever with whatever force: the rule holds, and whatever breaks it is caught. */
class PlainFactPropertyTest {
    private static final int ARTICLES = 40;

    private final Proofs proofs = new Proofs(Ontology.get());
    private final Checker checker = new Checker(Ontology.get());

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 22, 333, 4444, 55555})
    void the_rule_holds_in_random_articles_and_no_leak_gets_past_the_proof(long seed) {
        RandomArticles articles = new RandomArticles(seed);
        int leaks = 0;
        for (int i = 0; i < ARTICLES; i++) {
            Checked checked = checker.check(articles.article());
            List<Diagnostic> errors =
                    checked.diagnostics().stream().filter(Diagnostic::isError).toList();
            assertThat(errors).as("article %d of seed %d is accepted", i, seed).isEmpty();
            Article article = (Article) checked.document().orElseThrow();
            MappedGraph mapped = Articles.mapped(article);
            assertThat(proofs.unproved(article, mapped, Articles.NOWHERE))
                    .as("article %d of seed %d", i, seed)
                    .isEmpty();
            leaks += Leaks.tried(article, mapped);
        }
        assertThat(leaks).isGreaterThan(1000);
    }
}
