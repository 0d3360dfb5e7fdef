package org.averment.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.averment.model.DraftArticle;
import org.averment.model.DraftClaim;
import org.averment.model.DraftPicture;
import org.averment.model.DraftQuote;

/**
 * Every single change of a claim of an annotation, one at a time: of each field, each word of each quote and the span
 * that it stands for, each key and value of each picture.
 */
final class Mutations {
    private final DraftArticle draft;
    private final ClaimMutations claims;
    private final QuoteMutations quotes;
    private final PartMutations parts;

    Mutations(DraftArticle draft) {
        Fitting fitting = new Fitting(draft);
        this.draft = draft;
        this.claims = new ClaimMutations(fitting);
        this.quotes = new QuoteMutations(draft.text().text());
        this.parts = new PartMutations(fitting);
    }

    /** What stands in place of a claim, a quote or a picture, and what that change is called. */
    record Changed<T>(String kind, String what, List<T> instead) {}

    Stream<Mutation> all() {
        return IntStream.range(0, draft.claims().size()).boxed().flatMap(this::ofClaim);
    }

    private Stream<Mutation> ofClaim(int index) {
        DraftClaim claim = draft.claims().get(index);
        List<Changed<DraftClaim>> found = new ArrayList<>(claims.of(claim));
        for (DraftQuote quote : claim.quotes()) {
            for (Changed<DraftQuote> changed : quotes.of(quote)) {
                found.add(new Changed<>(
                        changed.kind(),
                        changed.what(),
                        List.of(claim.with(replaced(claim.quotes(), quote, changed.instead()), claim.says()))));
            }
        }
        for (DraftPicture picture : claim.says()) {
            for (Changed<DraftPicture> changed : parts.of(picture)) {
                found.add(new Changed<>(
                        changed.kind(),
                        changed.what(),
                        List.of(claim.with(claim.quotes(), replaced(claim.says(), picture, changed.instead())))));
            }
        }
        return found.stream()
                .map(changed -> new Mutation(
                        changed.kind(), claim.position() + " " + changed.what(), index, changed.instead()));
    }

    static <T> List<T> replaced(List<T> list, T one, List<T> instead) {
        List<T> out = new ArrayList<>();
        for (T item : list) {
            if (item == one) {
                out.addAll(instead);
            } else {
                out.add(item);
            }
        }
        return out;
    }
}
