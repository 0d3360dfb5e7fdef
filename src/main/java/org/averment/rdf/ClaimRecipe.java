package org.averment.rdf;

import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import org.averment.model.Claim;
import org.averment.model.Claimant;
import org.averment.model.Quote;
import org.averment.model.Role;
import org.averment.model.Value;

/** The text whose hash is a claim's identity; documented so that {@code sha256sum} recomputes it. */
final class ClaimRecipe {
    private ClaimRecipe() {}

    static String of(Claim claim, RelativeIris iris) {
        StringBuilder out = new StringBuilder(400);
        out.append("averment claim 1\n");
        line(out, "article", "<" + iris.article() + ">");
        line(out, "claimant", claimant(claim, iris));
        claim.via().ifPresent(via -> line(out, "via", "<" + iris.thing(via) + ">"));
        claim.before().ifPresent(before -> line(out, "before", "<" + iris.thing(before) + ">"));
        line(out, "standing", claim.standing().word());
        line(out, "polarity", claim.negated() ? "negated" : "affirmed");
        line(out, "about", "<" + iris.thing(claim.about()) + ">");
        Set<String> roles = new TreeSet<>(CodePointOrder.INSTANCE);
        for (Role role : claim.roles()) {
            roles.add(role.name() + " " + value(role.value(), iris));
        }
        roles.forEach(role -> line(out, "role", role));
        Set<String> quotes = new TreeSet<>(CodePointOrder.INSTANCE);
        for (Quote quote : claim.quotes()) {
            quotes.add(quote.occurrence() + " " + NQuads.quoted(composed(quote.text())));
        }
        quotes.forEach(quote -> line(out, "quote", quote));
        return out.toString();
    }

    /** In normal form C, in which every text is that has no character from U+0300 on. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x300) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private static String claimant(Claim claim, RelativeIris iris) {
        if (claim.claimant() instanceof Claimant.Named named) {
            return "<" + iris.thing(named.id()) + ">";
        }
        return claim.claimant() instanceof Claimant.ArticleVoice ? "<" + iris.article() + ">" : "unattributed";
    }

    private static String value(Value value, RelativeIris iris) {
        if (value instanceof Value.Thing thing) {
            return "<" + iris.thing(thing.id()) + ">";
        }
        if (value instanceof Value.Concept concept) {
            return "<" + RelativeIris.term(concept.term()) + ">";
        }
        Literal literal = Literal.of(value);
        return literal.datatype().isEmpty()
                ? NQuads.quoted(literal.lexicalForm())
                : NQuads.quoted(literal.lexicalForm()) + "^^<" + literal.datatype() + ">";
    }

    private static void line(StringBuilder out, String key, String value) {
        out.append(key).append(' ').append(value).append('\n');
    }
}
