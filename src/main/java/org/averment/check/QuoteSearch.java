package org.averment.check;

import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.DraftQuote;
import org.averment.model.Quote;
import org.averment.model.TextOfRecord;
import org.averment.model.Written;

/** Looks words up in a text, by the rules by which quotes are found, before anything is drafted. One use for each text. */
public final class QuoteSearch {
    private final TextOfRecord text;
    private final Grounding grounding;

    public QuoteSearch(TextOfRecord text) {
        this.text = text;
        this.grounding = new Grounding(text, new Findings());
    }

    /** Every place where the words stand, exact or repaired. */
    public List<Quote> places(String words) {
        return grounding.everywhere(words);
    }

    /** What is to be said of words that stand nowhere: the nearest passage above all. */
    public Optional<Diagnostic> fault(Written words) {
        Findings findings = new Findings();
        new Grounding(text, findings).ground(DraftQuote.of(words));
        return findings.list().stream().findFirst();
    }
}
