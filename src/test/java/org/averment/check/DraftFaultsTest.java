package org.averment.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.averment.model.Diagnostic;
import org.averment.model.DraftArticle;
import org.averment.model.DraftClaim;
import org.averment.model.DraftEntity;
import org.averment.model.DraftQuote;
import org.averment.model.Written;
import org.averment.vocab.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults that the native format cannot express, and other formats can. */
class DraftFaultsTest {
    private final DraftArticle good = (DraftArticle) Articles.draft(".", """
            article: {id: a, body: Rain fell.}
            entities:
              rain: {type: Event, name: Rain}
            claims:
            - quote: Rain fell
              says: [{event: rain, type: happening}]
            """);

    private static List<String> check(DraftArticle draft) {
        return new Checker(Ontology.get())
                .check(draft).diagnostics().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void two_entities_of_one_id_are_refused() {
        List<DraftEntity> twice = new ArrayList<>(good.entities());
        twice.addAll(good.entities());
        assertThat(check(good.with(twice, good.claims())))
                .containsExactly("claims.yaml:3:3: error: this id is taken by the entity at claims.yaml:3:3: \"rain\""
                        + " [duplicate-id]");
    }

    @ParameterizedTest
    // The last is no white space to the JDK, but it is to the search for repaired quotes: no-break spaces.
    @ValueSource(strings = {"", " \n", "\u00A0 \u202F"})
    void a_quote_of_white_space_is_refused(String words) {
        DraftClaim claim = good.claims().get(0);
        Written blank = new Written(words, claim.quotes().get(0).text().position());
        DraftClaim blankClaim = claim.with(List.of(DraftQuote.of(blank)), claim.says());
        assertThat(check(good.with(good.entities(), List.of(blankClaim))))
                .containsExactly("claims.yaml:5:10: error: the quote has no words: \"" + words.replace("\n", "\\n")
                        + "\" [empty-quote]");
    }
}
