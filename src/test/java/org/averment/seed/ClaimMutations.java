package org.averment.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.averment.model.DraftClaim;
import org.averment.model.Written;
import org.averment.seed.Mutations.Changed;

/** Changes of a claim's own fields: standing, polarity, claimant, via, before, endorsed; and of the claim as a whole. */
final class ClaimMutations {
    private static final List<String> STANDINGS =
            List.of("stated", "alleged", "opinion", "proposed", "predicted", "ruled", "denied");

    private final Fitting fitting;

    ClaimMutations(Fitting fitting) {
        this.fitting = fitting;
    }

    List<Changed<DraftClaim>> of(DraftClaim claim) {
        List<Changed<DraftClaim>> found = new ArrayList<>();
        found.add(new Changed<>("claim removed", "claim removed", List.of()));
        // "denied" is what a stated and negated claim is already
        boolean denial =
                claim.polarity().filter(w -> w.text().equals("negated")).isPresent()
                        && claim.standing().isEmpty();
        Stream<String> standings = STANDINGS.stream().filter(word -> !denial || !word.equals("denied"));
        for (String word : others(standings, claim.standing(), "stated")) {
            found.add(changed(claim, "standing changed", word, fields -> fields.standing = word(claim, word)));
        }
        for (String word : others(Stream.of("affirmed", "negated"), claim.polarity(), "affirmed")) {
            found.add(changed(claim, "polarity changed", word, fields -> fields.polarity = word(claim, word)));
        }
        for (String word : others(Stream.of("true", "false"), claim.endorsed(), "false")) {
            found.add(changed(claim, "endorsed changed", word, fields -> fields.endorsed = word(claim, word)));
        }
        Stream<String> claimants = Stream.of("article", "unattributed", next(claim.by(), "Agent"));
        for (String word : others(claimants, claim.by(), "article")) {
            found.add(changed(claim, "claimant changed", word, fields -> fields.by = word(claim, word)));
        }
        String via = next(claim.via(), "Entity");
        found.add(changed(claim, "via changed or added", via, fields -> fields.via = word(claim, via)));
        String before = next(claim.before(), "Agent");
        found.add(changed(claim, "before changed or added", before, fields -> fields.before = word(claim, before)));
        removals(claim, found);
        return found;
    }

    /** Only of what says more than its absence does. */
    private static void removals(DraftClaim claim, List<Changed<DraftClaim>> found) {
        if (claim.standing().filter(w -> !w.text().equals("stated")).isPresent()) {
            found.add(changed(claim, "standing changed", "none", fields -> fields.standing = Optional.empty()));
        }
        if (claim.polarity().filter(w -> !w.text().equals("affirmed")).isPresent()) {
            found.add(changed(claim, "polarity changed", "none", fields -> fields.polarity = Optional.empty()));
        }
        if (claim.endorsed().filter(w -> !w.text().equals("false")).isPresent()) {
            found.add(changed(claim, "endorsed changed", "none", fields -> fields.endorsed = Optional.empty()));
        }
        if (claim.by().filter(w -> !w.text().equals("article")).isPresent()) {
            found.add(changed(claim, "claimant changed", "none", fields -> fields.by = Optional.empty()));
        }
        if (claim.via().isPresent()) {
            found.add(changed(claim, "via removed", "none", fields -> fields.via = Optional.empty()));
        }
        if (claim.before().isPresent()) {
            found.add(changed(claim, "before removed", "none", fields -> fields.before = Optional.empty()));
        }
    }

    private String next(Optional<Written> now, String wanted) {
        return fitting.thing(now.map(Written::text).orElse(""), wanted);
    }

    private static List<String> others(Stream<String> words, Optional<Written> now, String byDefault) {
        String current = now.map(Written::text).orElse(byDefault);
        return words.filter(word -> !word.equals(current)).toList();
    }

    private static Optional<Written> word(DraftClaim claim, String word) {
        return Optional.of(new Written(word, claim.position()));
    }

    /** The fields of a claim, open to change. */
    private static final class Fields {
        private Optional<Written> by;
        private Optional<Written> via;
        private Optional<Written> before;
        private Optional<Written> endorsed;
        private Optional<Written> standing;
        private Optional<Written> polarity;

        Fields(DraftClaim claim) {
            by = claim.by();
            via = claim.via();
            before = claim.before();
            endorsed = claim.endorsed();
            standing = claim.standing();
            polarity = claim.polarity();
        }
    }

    private static Changed<DraftClaim> changed(
            DraftClaim claim, String kind, String word, Function<Fields, Optional<Written>> change) {
        Fields fields = new Fields(claim);
        change.apply(fields);
        DraftClaim instead = new DraftClaim(
                claim.position(),
                claim.quotes(),
                fields.by,
                fields.via,
                fields.before,
                fields.endorsed,
                fields.standing,
                fields.polarity,
                claim.annotations(),
                claim.attributes(),
                claim.notes(),
                claim.says());
        return new Changed<>(kind, kind + ": " + word, List.of(instead));
    }
}
