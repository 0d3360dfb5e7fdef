package org.averment.seed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.averment.model.Article;
import org.averment.model.Claim;
import org.averment.model.Claimant;
import org.averment.model.Role;
import org.averment.model.Value;
import org.averment.vocab.Ontology;

/** The facts of a checked article. */
final class ClaimFacts {
    private ClaimFacts() {}

    static List<Fact> of(Article article) {
        return article.claims().stream().map(ClaimFacts::fact).toList();
    }

    private static Fact fact(Claim claim) {
        Set<Fact.Part> parts = new HashSet<>();
        for (Role role : claim.roles()) {
            if (role.value() instanceof Value.Number number) {
                String measure = number.number().stripTrailingZeros().toPlainString() + " " + words(claim, "unit");
                String qualified = (words(claim, "qualifier") + " " + measure).strip();
                parts.add(part(role, qualified));
            } else if (!role.name().equals("unit") && !role.name().equals("qualifier")) {
                parts.add(part(role, value(role.value())));
            }
        }
        return new Fact(
                claim.about().toString(),
                claim.standing().word() + (claim.negated() ? ", negated" : ""),
                claimant(claim),
                parts,
                claim.quotes().stream()
                        .map(quote -> new Fact.Span(quote.start(), quote.end()))
                        .collect(Collectors.toSet()));
    }

    private static Fact.Part part(Role role, String value) {
        String key = Ontology.get().roleByName(role.name()).orElseThrow().key().orElseThrow();
        return new Fact.Part(key, value, role.inferred().isPresent());
    }

    private static String value(Value value) {
        if (value instanceof Value.Thing thing) {
            return thing.id().toString();
        }
        if (value instanceof Value.Concept concept) {
            return concept.term().name();
        }
        if (value instanceof Value.Date date) {
            return date.date().text();
        }
        return '"' + ((Value.Words) value).text() + '"';
    }

    private static String words(Claim claim, String role) {
        return claim.roles().stream()
                .filter(r -> r.name().equals(role))
                .map(r -> ((Value.Words) r.value()).text())
                .findFirst()
                .orElse("");
    }

    private static String claimant(Claim claim) {
        String by = "unattributed";
        if (claim.claimant() instanceof Claimant.Named named) {
            by = named.id().toString();
        } else if (claim.claimant() instanceof Claimant.ArticleVoice) {
            by = "article";
        }
        return by
                + claim.via().map(via -> " via " + via).orElse("")
                + claim.before().map(before -> " before " + before).orElse("")
                + (claim.endorsed() ? ", endorsed" : "");
    }
}
