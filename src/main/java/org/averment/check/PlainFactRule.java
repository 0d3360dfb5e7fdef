package org.averment.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.averment.model.Claim;
import org.averment.model.Claimant;
import org.averment.model.Standing;
import org.averment.model.ThingId;
import org.averment.model.Withheld;

/**
 * Which claims become plain facts. One that is stated or ruled, not negated, and vouched for: the article says it in
 * its own voice, or endorses it, or a court ruled it. Of an event, stage, tenure or relation only if such a claim also
 * says what it is: to give its type is to say that it took place. Roles that the ontology does not have never do.
 */
final class PlainFactRule {
    private PlainFactRule() {}

    /**
     * Decides for all claims of an article together.
     *
     * @param reified the things that must be established before anything is said of them
     */
    static List<Claim> decide(List<Claim> claims, Set<ThingId> reified) {
        Set<ThingId> established = new HashSet<>();
        for (Claim claim : claims) {
            boolean typed = claim.roles().stream().anyMatch(role -> role.name().equals("type"));
            if (typed && vouched(claim).isEmpty()) {
                established.add(claim.about());
            }
        }
        List<Claim> decided = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            Optional<Withheld> reason = vouched(claim);
            if (reason.isEmpty() && reified.contains(claim.about()) && !established.contains(claim.about())) {
                reason = Optional.of(Withheld.NOT_ESTABLISHED);
            }
            if (reason.isEmpty() && claim.roles().isEmpty()) {
                reason = Optional.of(Withheld.OWN_ROLES);
            }
            decided.add(claim.withheld(reason));
        }
        return decided;
    }

    private static Optional<Withheld> vouched(Claim claim) {
        if (claim.standing() != Standing.STATED && claim.standing() != Standing.RULED) {
            return Optional.of(Withheld.NOT_FACTUAL);
        }
        if (claim.negated()) {
            return Optional.of(Withheld.NEGATED);
        }
        boolean ruled = claim.standing() == Standing.RULED;
        boolean ownVoice = claim.claimant() instanceof Claimant.ArticleVoice;
        return ruled || ownVoice || claim.endorsed() ? Optional.empty() : Optional.of(Withheld.ANOTHERS_WORD);
    }
}
