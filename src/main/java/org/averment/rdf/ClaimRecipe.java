package org.averment.rdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.averment.model.Claim;
import org.averment.model.Claimant;
import org.averment.model.OwnRole;
import org.averment.model.Quote;
import org.averment.model.Role;
import org.averment.model.Value;

/** The text whose hash is a claim's identity; documented so that {@code sha256sum} recomputes it. */
final class ClaimRecipe {
    private ClaimRecipe() {}

    static String of(Claim claim, RelativeIris iris) {
        StringBuilder out = new StringBuilder(600);
        out.append("averment claim 1\n");
        iri(out, "article ", iris.article());
        claimant(out, claim.claimant(), iris);
        claim.via().ifPresent(via -> iri(out, "via ", iris.thing(via)));
        claim.before().ifPresent(before -> iri(out, "before ", iris.thing(before)));
        out.append("standing ").append(claim.standing().word()).append('\n');
        out.append(claim.negated() ? "polarity negated\n" : "polarity affirmed\n");
        iri(out, "about ", iris.thing(claim.about()));
        List<String> roles =
                new ArrayList<>(claim.roles().size() + claim.ownRoles().size());
        for (Role role : claim.roles()) {
            StringBuilder line = new StringBuilder(100).append(role.name()).append(' ');
            value(line, role.value(), iris);
            roles.add(line.toString());
        }
        for (OwnRole role : claim.ownRoles()) {
            roles.add("<" + RelativeIris.role(role.name()) + "> <" + iris.thing(role.value()) + ">");
        }
        lines(out, "role ", roles);
        List<String> quotes = new ArrayList<>(claim.quotes().size());
        for (Quote quote : claim.quotes()) {
            StringBuilder line = new StringBuilder(quote.text().length() + 10);
            line.append(quote.occurrence()).append(' ').append(NQuads.quoted(composed(quote.text())));
            quotes.add(line.toString());
        }
        lines(out, "quote ", quotes);
        return out.toString();
    }

    /** Each once, by code point. */
    private static void lines(StringBuilder out, String key, List<String> values) {
        if (values.size() > 1) {
            values.sort(CodePointOrder.INSTANCE);
        }
        String last = "";
        for (String value : values) {
            if (!value.equals(last)) {
                out.append(key).append(value).append('\n');
            }
            last = value;
        }
    }

    private static void iri(StringBuilder out, String key, String iri) {
        out.append(key).append('<').append(iri).append(">\n");
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

    private static void claimant(StringBuilder out, Claimant claimant, RelativeIris iris) {
        if (claimant instanceof Claimant.Named named) {
            iri(out, "claimant ", iris.thing(named.id()));
        } else if (claimant instanceof Claimant.ArticleVoice) {
            iri(out, "claimant ", iris.article());
        } else {
            out.append("claimant unattributed\n");
        }
    }

    private static void value(StringBuilder out, Value value, RelativeIris iris) {
        if (value instanceof Value.Thing thing) {
            out.append('<').append(iris.thing(thing.id())).append('>');
        } else if (value instanceof Value.Concept concept) {
            out.append('<').append(RelativeIris.term(concept.term())).append('>');
        } else {
            Literal literal = Literal.of(value);
            out.append(NQuads.quoted(literal.lexicalForm()));
            if (!literal.datatype().isEmpty()) {
                out.append("^^<").append(literal.datatype()).append('>');
            }
        }
    }
}
