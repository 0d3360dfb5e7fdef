package org.averment.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.averment.model.Article;
import org.averment.model.ArticleId;
import org.averment.model.Claim;
import org.averment.model.Claimant;
import org.averment.model.Diagnostic;
import org.averment.model.DraftArticle;
import org.averment.model.DraftClaim;
import org.averment.model.DraftPicture;
import org.averment.model.DraftValue;
import org.averment.model.Nearest;
import org.averment.model.Position;
import org.averment.model.Standing;
import org.averment.model.ThingId;
import org.averment.model.Written;
import org.averment.rdf.Mapper;
import org.averment.vocab.Ontology;

/** An article's draft to an article. One use each. */
final class ArticleCheck {
    private static final List<String> GENRES =
            List.of("news", "opinion", "report", "analysis", "interview", "feature", "press-release", "other");
    private static final List<String> STATUSES = List.of("current", "corrected", "retracted");
    private static final Set<String> AGENT = Set.of("Agent");

    private final Ontology ontology;
    private final DraftArticle draft;
    private final Findings findings;
    private final Scalars scalars;
    private final Grounding grounding;
    private final Things things;

    ArticleCheck(Ontology ontology, DraftArticle draft, Findings findings) {
        this.ontology = ontology;
        this.draft = draft;
        this.findings = findings;
        this.scalars = new Scalars(findings);
        this.grounding = new Grounding(draft.text(), findings);
        this.things = new Things(ontology, findings, scalars, grounding);
    }

    Article article() {
        EntityCheck entities = new EntityCheck(ontology, findings);
        draft.entities().forEach(entity -> things.declare(entity, entities));
        List<List<Picture>> pictures = pictures();
        typedEvents(pictures);
        ArticleId id = id();
        List<Claim> claims = claims(pictures, id);
        return new Article(
                id,
                draft.url().flatMap(scalars::url),
                draft.title().map(Written::text),
                agents(draft.authors(), "author"),
                agents(draft.publishers(), "publisher"),
                draft.published().map(DraftValue::value).flatMap(scalars::date),
                draft.published().flatMap(DraftValue::inferred).map(Written::text),
                draft.language().flatMap(scalars::language),
                draft.genre().flatMap(w -> scalars.word(w, "unknown-genre", "genre", GENRES)),
                draft.status()
                        .flatMap(w -> scalars.word(w, "unknown-status", "status", STATUSES))
                        .orElse("current"),
                draft.copyOf().flatMap(scalars::url),
                draft.text(),
                draft.annotations().stream().map(scalars::annotation).toList(),
                new Remarks(findings).attributes(draft.attributes()),
                Remarks.notes(draft.notes()),
                things.entities(),
                claims);
    }

    private ArticleId id() {
        if (draft.id().isPresent()) {
            scalars.id(draft.id().get());
            return new ArticleId.Slug(draft.id().get().text());
        }
        return new ArticleId.Url(draft.url().map(Written::text).orElse(""));
    }

    private List<ThingId> agents(List<Written> ids, String use) {
        return ids.stream()
                .flatMap(id -> things.refer(id, use, AGENT).stream())
                .map(Things.Thing::id)
                .toList();
    }

    /** All pictures first, so that a claim may refer to an event that a later one tells of. */
    private List<List<Picture>> pictures() {
        PictureCheck check = new PictureCheck(ontology, things, findings);
        Map<DraftPicture, Picture> found = new IdentityHashMap<>();
        for (boolean tells : new boolean[] {true, false}) {
            for (DraftClaim claim : draft.claims()) {
                for (DraftPicture picture : claim.says()) {
                    if (PictureCheck.tells(picture) == tells) {
                        check.picture(picture).ifPresent(good -> found.put(picture, good));
                    }
                }
            }
        }
        return draft.claims().stream()
                .map(claim -> claim.says().stream()
                        .filter(found::containsKey)
                        .map(found::get)
                        .toList())
                .toList();
    }

    /** An event of which nothing says what it is: most often an id that is misspelt. */
    private void typedEvents(List<List<Picture>> pictures) {
        Set<ThingId> reified = things.ofAny(PictureCheck.REIFIED);
        Map<String, Picture> untyped = new HashMap<>();
        Set<String> typed = new HashSet<>();
        for (List<Picture> list : pictures) {
            for (Picture picture : list) {
                boolean event = reified.contains(picture.thing().id());
                if (event
                        && picture.parts().stream().anyMatch(p -> p.key().text().equals("type"))) {
                    typed.add(picture.thing().id().toString());
                } else if (event) {
                    untyped.putIfAbsent(picture.thing().id().toString(), picture);
                }
            }
        }
        untyped.keySet().removeAll(typed);
        untyped.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> findings.add(Diagnostic.error(
                                "event-without-type", e.getValue().position(), "nothing says what this event is")
                        .value(e.getKey())
                        .expected("a type in one of its pictures")
                        .nearest(Nearest.to(e.getKey(), typed))));
    }

    /** Claims of one recipe. Few are so alike that their recipes need to be made. */
    private void duplicates(List<Claim> claims, ArticleId id) {
        record Likeness(ThingId about, Claimant claimant, Standing standing, boolean negated) {}
        Map<Likeness, List<Claim>> alike = new LinkedHashMap<>();
        for (Claim claim : claims) {
            Likeness likeness = new Likeness(claim.about(), claim.claimant(), claim.standing(), claim.negated());
            alike.computeIfAbsent(likeness, l -> new ArrayList<>(1)).add(claim);
        }
        alike.values().stream().filter(several -> several.size() > 1).forEach(several -> {
            Map<String, Position> seen = new HashMap<>();
            for (Claim claim : several) {
                Position first = seen.putIfAbsent(Mapper.recipe(claim, id), claim.position());
                if (first != null) {
                    findings.add(
                            Diagnostic.error("duplicate-claim", claim.position(), "the same claim stands at " + first)
                                    .expected("each claim once"));
                }
            }
        });
    }

    private List<Claim> claims(List<List<Picture>> pictures, ArticleId id) {
        RoleCheck roles = new RoleCheck(ontology, things, findings, scalars);
        ClaimCheck check = new ClaimCheck(things, grounding, roles, findings, scalars);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < draft.claims().size(); i++) {
            for (Claim claim : check.claims(draft.claims().get(i), pictures.get(i))) {
                claims.add(claim);
            }
        }
        duplicates(claims, id);
        return PlainFactRule.decide(claims, things.ofAny(PictureCheck.REIFIED));
    }
}
