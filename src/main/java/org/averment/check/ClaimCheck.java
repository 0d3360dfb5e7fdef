package org.averment.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.averment.check.Things.Thing;
import org.averment.model.Annotation;
import org.averment.model.Attribute;
import org.averment.model.Claim;
import org.averment.model.Claimant;
import org.averment.model.Diagnostic;
import org.averment.model.DraftClaim;
import org.averment.model.DraftQuote;
import org.averment.model.OwnRole;
import org.averment.model.Quote;
import org.averment.model.Role;
import org.averment.model.Standing;
import org.averment.model.ThingId;
import org.averment.model.Written;

/** A claim's draft, with its pictures, to one claim a picture. */
final class ClaimCheck {
    private static final List<String> STANDINGS =
            List.of("stated", "alleged", "opinion", "proposed", "predicted", "ruled", "denied");
    private static final List<String> POLARITIES = List.of("affirmed", "negated");
    private static final Set<String> AGENT = Set.of("Agent");

    private final Things things;
    private final Grounding grounding;
    private final RoleCheck roleCheck;
    private final Findings findings;
    private final Scalars scalars;
    private final Remarks remarks;

    ClaimCheck(Things things, Grounding grounding, RoleCheck roleCheck, Findings findings, Scalars scalars) {
        this.things = things;
        this.grounding = grounding;
        this.roleCheck = roleCheck;
        this.findings = findings;
        this.scalars = scalars;
        this.remarks = new Remarks(findings);
    }

    /** The claims of a draft; those whose parts are all good, so that later checks see no half claims. */
    List<Claim> claims(DraftClaim draft, List<Picture> pictures) {
        List<Quote> quotes = quotes(draft);
        Force force = force(draft);
        Optional<Claimant> claimant = claimant(draft, force);
        Optional<ThingId> via = draft.via().flatMap(things::refer).map(Thing::id);
        Optional<ThingId> before =
                draft.before().flatMap(id -> things.refer(id, "before", AGENT)).map(Thing::id);
        boolean endorsed = draft.endorsed().map(this::flag).orElse(false);
        List<Annotation> annotations =
                draft.annotations().stream().map(scalars::annotation).toList();
        List<Attribute> attributes = remarks.attributes(draft.attributes());
        List<String> notes = Remarks.notes(draft.notes());
        List<Claim> claims = new ArrayList<>();
        for (Picture picture : pictures) {
            List<Role> roles = roleCheck.roles(picture);
            List<OwnRole> ownRoles = roleCheck.ownRoles(picture);
            boolean says = !roles.isEmpty() || !ownRoles.isEmpty();
            if (!quotes.isEmpty() && says && claimant.isPresent()) {
                claims.add(new Claim(
                        picture.position(),
                        picture.thing().id(),
                        claimant.get(),
                        via,
                        before,
                        endorsed,
                        force.standing(),
                        force.negated(),
                        roles,
                        ownRoles,
                        quotes,
                        annotations,
                        attributes,
                        notes,
                        Optional.empty()));
            }
        }
        return claims;
    }

    private record Force(Standing standing, boolean negated) {}

    private List<Quote> quotes(DraftClaim draft) {
        List<Quote> quotes = new ArrayList<>();
        for (DraftQuote quote : draft.quotes()) {
            grounding.ground(quote).filter(q -> !quotes.contains(q)).ifPresent(quotes::add);
        }
        // What the annotator quoted is no mere context, whoever else gives it as that.
        quotes.removeIf(quote -> quote.context() && quotes.stream().anyMatch(other -> isQuoted(other, quote)));
        return quotes;
    }

    private static boolean isQuoted(Quote other, Quote context) {
        return !other.context() && other.start() == context.start() && other.end() == context.end();
    }

    private Force force(DraftClaim draft) {
        Optional<String> standing =
                draft.standing().flatMap(w -> scalars.word(w, "unknown-standing", "standing", STANDINGS));
        Optional<String> polarity =
                draft.polarity().flatMap(w -> scalars.word(w, "unknown-polarity", "polarity", POLARITIES));
        boolean denied = standing.equals(Optional.of("denied"));
        if (denied && polarity.equals(Optional.of("affirmed"))) {
            findings.add(Diagnostic.error(
                            "denied-and-affirmed",
                            draft.polarity().orElseThrow().position(),
                            "denied is short for stated and negated")
                    .value("affirmed")
                    .expected("no polarity beside denied"));
        }
        boolean negated = denied || polarity.equals(Optional.of("negated"));
        return new Force(standing.flatMap(Standing::of).orElse(Standing.STATED), negated);
    }

    private Optional<Claimant> claimant(DraftClaim draft, Force force) {
        if (draft.by().isEmpty()) {
            if (force.standing() == Standing.ALLEGED) {
                findings.add(Diagnostic.warning(
                                "alleged-without-claimant",
                                draft.standing().orElseThrow().position(),
                                "an allegation that names no claimant is taken for the article's own")
                        .expected("by: the one who alleges it, or by: unattributed"));
            }
            return ruledByCourt(draft, force, Optional.empty())
                    ? Optional.of(new Claimant.ArticleVoice())
                    : Optional.empty();
        }
        Written by = draft.by().get();
        if (by.text().equals("article")) {
            return ruledByCourt(draft, force, Optional.empty())
                    ? Optional.of(new Claimant.ArticleVoice())
                    : Optional.empty();
        }
        if (by.text().equals("unattributed")) {
            return ruledByCourt(draft, force, Optional.empty())
                    ? Optional.of(new Claimant.Unattributed())
                    : Optional.empty();
        }
        return things.refer(by, "claimant", AGENT)
                .filter(thing -> ruledByCourt(draft, force, Optional.of(thing)))
                .map(thing -> new Claimant.Named(thing.id()));
    }

    private boolean ruledByCourt(DraftClaim draft, Force force, Optional<Thing> claimant) {
        boolean good = force.standing() != Standing.RULED
                || claimant.isPresent() && things.surely(claimant.get(), Set.of("Court"));
        if (!good) {
            findings.add(Diagnostic.error(
                            "ruled-by-no-court", draft.standing().orElseThrow().position(), "only a court rules")
                    .value(draft.by().map(Written::text).orElse("article"))
                    .expected("by: a Court; or standing: stated, where the article reports the ruling"));
        }
        return good;
    }

    private boolean flag(Written written) {
        return scalars.word(written, "bad-flag", "value", List.of("true", "false"))
                .map(Boolean::parseBoolean)
                .orElse(false);
    }
}
