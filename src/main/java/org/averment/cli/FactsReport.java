package org.averment.cli;

import java.io.PrintStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.averment.model.Article;
import org.averment.model.Claim;
import org.averment.model.Claimant;
import org.averment.model.Document;
import org.averment.model.Role;
import org.averment.model.ThingId;
import org.averment.model.Value;

/** Which claims became plain facts, and which did not, and why: a line each, in the order of the file. */
final class FactsReport {
    private final PrintStream out;

    FactsReport(PrintStream out) {
        this.out = out;
    }

    void print(Document document) {
        if (!(document instanceof Article article)) {
            return;
        }
        for (Claim claim : article.claims()) {
            String typed = claim.roles().stream()
                    .map(role -> role.name() + " " + value(role, article))
                    .collect(Collectors.joining(", "));
            String own = claim.ownRoles().stream()
                    .map(role -> "own:" + role.name() + " " + name(role.value(), article))
                    .collect(Collectors.joining(", "));
            String said = name(claim.about(), article) + ": "
                    + Stream.of(typed, own).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
            String fact =
                    name(claim.about(), article) + ": " + typed + (own.isEmpty() ? "" : "  (withheld: " + own + ")");
            out.println(claim.withheld()
                    .map(reason -> "withheld  " + claim.position() + "  " + said + "  (" + force(claim) + " by "
                            + claimant(claim, article) + ": " + reason.reason() + ")")
                    .orElse("fact      " + claim.position() + "  " + fact));
        }
        long facts = article.claims().stream()
                .filter(claim -> claim.withheld().isEmpty())
                .count();
        out.println(Counted.of(facts, "claim") + " became plain facts, "
                + (article.claims().size() - facts) + " were withheld");
    }

    private static String force(Claim claim) {
        return claim.standing().word() + (claim.negated() ? ", negated," : "");
    }

    private static String claimant(Claim claim, Article article) {
        if (claim.claimant() instanceof Claimant.Named named) {
            return name(named.id(), article);
        }
        return claim.claimant() instanceof Claimant.ArticleVoice ? "the article" : "somebody unnamed";
    }

    private static String value(Role role, Article article) {
        Value value = role.value();
        if (value instanceof Value.Thing thing) {
            return name(thing.id(), article);
        }
        if (value instanceof Value.Concept concept) {
            return concept.term().name();
        }
        if (value instanceof Value.Number number) {
            return number.number().toPlainString();
        }
        return value instanceof Value.Date date ? date.date().text() : "\"" + ((Value.Words) value).text() + "\"";
    }

    private static String name(ThingId id, Article article) {
        return article.entities().stream()
                .filter(entity -> entity.id().equals(id) && !entity.names().isEmpty())
                .map(entity -> entity.names().get(0))
                .findFirst()
                .orElse(id.toString());
    }
}
