package org.averment.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.averment.check.Checked;
import org.averment.model.Article;
import org.averment.model.DraftArticle;
import org.averment.model.DraftClaim;
import org.averment.model.DraftPicture;
import org.averment.model.DraftPicture.Part;
import org.averment.model.DraftValue;
import org.averment.model.Written;

/**
 * Whether a mutation of the seed is caught: refused by the check, or told apart by the golden facts.
 *
 * <p>A claim's facts depend on its own parts and on which ids the file knows. So the mutated claim is checked in an
 * annotation that knows all ids and makes no other claim, many times faster than in the whole, which {@link #caughtInWhole}
 * does.
 */
final class MutantCheck {
    private final DraftArticle draft;
    private final Set<Fact> golden;
    private final List<DraftClaim> knownIds;
    private final List<Set<Fact>> before;

    MutantCheck(DraftArticle draft, List<Fact> golden) {
        this.draft = draft;
        this.golden = Set.copyOf(golden);
        this.knownIds = knownIds(draft);
        this.before = draft.claims().stream()
                .map(claim -> facts(alone(List.of(claim))).orElseThrow())
                .toList();
    }

    boolean caught(Mutation mutation) {
        Optional<Set<Fact>> after = facts(alone(mutation.instead()));
        if (after.isEmpty()) {
            return true;
        }
        // what the other claims say stays: the whole is as before if no fact of this claim went and none came
        return !after.get().containsAll(before.get(mutation.index())) || !golden.containsAll(after.get());
    }

    boolean caughtInWhole(Mutation mutation) {
        DraftClaim claim = draft.claims().get(mutation.index());
        Optional<Set<Fact>> now = facts(with(Mutations.replaced(draft.claims(), claim, mutation.instead())));
        return now.isEmpty() || !now.get().equals(golden);
    }

    private static Optional<Set<Fact>> facts(DraftArticle draft) {
        Checked checked = Seed.check(draft);
        return checked.document().map(document -> new HashSet<>(ClaimFacts.of((Article) document)));
    }

    private DraftArticle alone(List<DraftClaim> claims) {
        List<DraftClaim> all = new ArrayList<>(knownIds);
        all.addAll(claims);
        return with(all);
    }

    /** Claims without quotes come to nothing, but what they are about is known. */
    private static List<DraftClaim> knownIds(DraftArticle draft) {
        List<DraftClaim> claims = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (DraftClaim claim : draft.claims()) {
            for (DraftPicture picture : claim.says()) {
                for (Part part : picture.parts()) {
                    boolean names = Set.of("event", "case").contains(part.key().text());
                    if (names && seen.add(part.value().value().text())) {
                        claims.add(naming(part, picture));
                    }
                }
            }
        }
        return claims;
    }

    private static DraftClaim naming(Part part, DraftPicture picture) {
        Part type = new Part(
                new Written("type", picture.position()),
                new DraftValue(new Written("happening", picture.position()), Optional.empty()));
        // A case may be inferred as that of a stage, but not by itself.
        Part known = new Part(part.key(), new DraftValue(part.value().value(), Optional.empty()));
        return DraftClaim.of(
                picture.position(), List.of(), List.of(new DraftPicture(picture.position(), List.of(known, type))));
    }

    private DraftArticle with(List<DraftClaim> claims) {
        return draft.with(draft.entities(), claims);
    }
}
