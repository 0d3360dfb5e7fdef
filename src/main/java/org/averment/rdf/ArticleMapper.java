package org.averment.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.averment.model.Annotation;
import org.averment.model.Article;
import org.averment.model.Attribute;
import org.averment.model.Claim;
import org.averment.model.Claimant;
import org.averment.model.Entity;
import org.averment.model.Mention;
import org.averment.model.NameKey;
import org.averment.model.OwnRole;
import org.averment.model.Quote;
import org.averment.model.Role;
import org.averment.model.ThingId;
import org.averment.model.Value;
import org.averment.vocab.Av;
import org.averment.vocab.Ontology;

/** One article as quads. One use each. */
final class ArticleMapper {
    private final Article article;
    private final RelativeIris iris;
    private final QuadSink out;
    private final Ontology ontology;
    private final String self;
    /** One span may be quoted by two claims, by one as it stands and by the other not quite. */
    private final Set<String> repaired = new HashSet<>();

    ArticleMapper(Base base, Ontology ontology, Article article) {
        this.article = article;
        this.ontology = ontology;
        this.iris = new RelativeIris(article.id());
        this.self = iris.article();
        this.out = new QuadSink(base, self);
    }

    MappedGraph map() {
        header();
        Labels labels = new Labels(article, ontology);
        article.entities().forEach(entity -> entity(entity, labels));
        quotes().filter(Quote::repaired).forEach(quote -> repaired.add(iris.quote(quote)));
        article.entities().forEach(this::mentions);
        article.claims().forEach(this::claim);
        new PlainFacts(article, ontology, iris, out).write();
        return out.finish();
    }

    /** All, those of mentions among them. */
    private Stream<Quote> quotes() {
        Stream<Quote> shown = article.claims().stream().flatMap(claim -> claim.quotes().stream());
        Stream<Quote> mentioned = article.entities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .flatMap(mention -> mention.parts().stream());
        return Stream.concat(shown, mentioned);
    }

    private void header() {
        out.link(self, Known.TYPE, Av.ARTICLE);
        String language = article.language().orElse("");
        article.title().ifPresent(title -> out.text(self, Known.TITLE, title, language));
        article.authors().forEach(author -> out.link(self, Known.CREATOR, iris.thing(author)));
        article.publishers().forEach(publisher -> out.link(self, Known.PUBLISHER, iris.thing(publisher)));
        article.published().ifPresent(date -> out.literal(self, Known.ISSUED, Literal.of(date)));
        article.publishedInferred().ifPresent(what -> inferred(self, Known.ISSUED, "issued", what));
        article.language().ifPresent(tag -> out.text(self, Known.LANGUAGE, tag));
        article.genre().ifPresent(genre -> out.text(self, Known.GENRE, genre));
        out.text(self, Known.STATUS, article.status());
        article.url().ifPresent(url -> out.link(self, Known.URL, url));
        article.copyOf().ifPresent(url -> out.link(self, Av.COPY_OF, url));
        out.text(self, Known.SHA256, article.text().sha256());
        annotations(self, article.annotations());
        remarks(self, article.attributes(), article.notes());
    }

    private void entity(Entity entity, Labels labels) {
        String iri = iris.thing(entity.id());
        out.link(self, Known.MENTIONS, iri);
        TypeQuads.write(out, iri, entity.types());
        String label = labels.of(entity.id());
        out.text(iri, Known.LABEL, label);
        entity.names().stream().skip(1).forEach(name -> out.text(iri, Known.ALT_LABEL, name));
        entity.names().forEach(name -> out.text(iri, Av.NAME_KEY, NameKey.fold(name)));
        if (entity.names().isEmpty()) {
            // What has no name is asked for by its label, or by the annotator's word for it.
            out.text(iri, Av.NAME_KEY, NameKey.fold(label));
            out.text(iri, Av.NAME_KEY, NameKey.fold(entity.id().toString()));
        }
        if (entity.id() instanceof ThingId.Keyed key) {
            out.text(iri, Av.KEY, key.toString());
        }
        remarks(iri, entity.attributes(), entity.notes());
    }

    private void mentions(Entity entity) {
        for (Mention mention : entity.mentions()) {
            for (Quote part : mention.parts()) {
                out.link(iris.thing(entity.id()), Av.MENTION, iris.quote(part));
                quote(part);
            }
        }
    }

    private void remarks(String subject, List<Attribute> attributes, List<String> notes) {
        for (Attribute attribute : attributes) {
            Predicate property = out.own(RelativeIris.attribute(attribute.name()), attribute.name());
            out.text(subject, property, attribute.value());
        }
        notes.forEach(note -> out.text(subject, Known.COMMENT, note));
    }

    private void claim(Claim claim) {
        String iri = iris.claim(ClaimRecipe.of(claim, iris));
        out.link(iri, Known.TYPE, Av.CLAIM);
        out.link(iri, Av.ABOUT, iris.thing(claim.about()));
        involves(iri, claim.about());
        claimant(iri, claim.claimant());
        claim.via().ifPresent(via -> party(iri, Av.VIA, via));
        claim.before().ifPresent(before -> party(iri, Av.BEFORE, before));
        out.link(iri, Av.HAS_STANDING, Av.standing(claim.standing().word()));
        out.link(iri, Av.HAS_POLARITY, Av.polarity(claim.negated()));
        out.flag(iri, Av.ENDORSED, claim.endorsed());
        out.flag(iri, Av.PROJECTED, claim.withheld().isEmpty());
        for (Role role : claim.roles()) {
            RoleQuads.said(out, iris, iri, role);
            if (role.value() instanceof Value.Thing thing) {
                involves(iri, thing.id());
            }
            role.inferred().ifPresent(what -> inferred(iri, Av.said(role.name()), role.name(), what));
        }
        claim.ownRoles().forEach(role -> ownRole(iri, role));
        claim.quotes().forEach(quote -> quote(iri, quote));
        annotations(iri, claim.annotations());
        remarks(iri, claim.attributes(), claim.notes());
    }

    private void claimant(String claim, Claimant claimant) {
        if (claimant instanceof Claimant.Named named) {
            party(claim, Av.CLAIMANT, named.id());
        } else if (claimant instanceof Claimant.ArticleVoice) {
            out.link(claim, Av.CLAIMANT, self);
        } else {
            String source = claim + "/source";
            out.link(claim, Av.CLAIMANT, source);
            out.link(source, Known.TYPE, Av.UNATTRIBUTED_SOURCE);
            out.text(source, Known.LABEL, "unattributed");
        }
    }

    private void party(String claim, String property, ThingId party) {
        out.link(claim, property, iris.thing(party));
        involves(claim, party);
    }

    private void involves(String claim, ThingId thing) {
        out.link(claim, Av.INVOLVES, iris.thing(thing));
    }

    /** In the claim alone: no plain fact is made of it, whatever the standing. */
    private void ownRole(String claim, OwnRole role) {
        String iri = RelativeIris.role(role.name());
        out.link(claim, out.own(iri, role.name()), iris.thing(role.value()));
        involves(claim, role.value());
        role.inferred().ifPresent(what -> inferred(claim, iri, role.name(), what));
    }

    private void quote(String claim, Quote quote) {
        String iri = iris.quote(quote);
        out.link(claim, Av.HAS_QUOTE, iri);
        if (quote.context()) {
            out.link(claim, Av.CONTEXT, iri);
        }
        quote(quote);
    }

    private void quote(Quote quote) {
        String iri = iris.quote(quote);
        out.link(iri, Known.TYPE, Av.QUOTE);
        out.text(iri, Known.EXACT, quote.text());
        out.integer(iri, Known.BEGIN_INDEX, quote.start());
        out.integer(iri, Known.END_INDEX, quote.end());
        out.text(iri, Av.MATCH, repaired.contains(iri) ? "repaired" : "exact");
        out.integer(iri, Av.OCCURRENCE, quote.occurrence());
        out.link(iri, Known.REFERENCE_CONTEXT, self);
    }

    private void inferred(String subject, String property, String name, String what) {
        out.link(subject, Av.INFERRED, property);
        out.text(subject, Known.NOTE, name + ": " + what);
    }

    private void annotations(String target, List<Annotation> annotations) {
        for (int i = 0; i < annotations.size(); i++) {
            annotation(target, target + "/annotation" + (i == 0 ? "" : "-" + (i + 1)), annotations.get(i));
        }
    }

    private void annotation(String target, String iri, Annotation annotation) {
        out.link(iri, Known.TYPE, Av.ANNOTATION);
        out.link(iri, Known.HAS_TARGET, target);
        text(iri, Av.ANNOTATOR, annotation.by());
        text(iri, Known.ADDITIONAL_TYPE, annotation.kind());
        text(iri, Known.INSTRUMENT, annotation.tool());
        annotation.date().ifPresent(date -> out.literal(iri, Known.DATE, Literal.of(date)));
        annotation.confidence().ifPresent(c -> out.literal(iri, Av.CONFIDENCE, Literal.decimal(c)));
        text(iri, Known.REVIEWED_BY, annotation.reviewedBy());
    }

    private void text(String subject, String property, Optional<String> text) {
        text.ifPresent(value -> out.text(subject, property, value));
    }
}
