package org.averment.importing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.averment.check.QuoteSearch;
import org.averment.model.DraftArticle;
import org.averment.model.DraftAttribute;
import org.averment.model.DraftEntity;
import org.averment.model.DraftValue;
import org.averment.model.Edtf;
import org.averment.model.Position;
import org.averment.model.Written;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Standoff;
import org.averment.vocab.Ontology;

/** One document of another tool to a draft. One use each. */
final class ArticleImport {
    /** An id makes a file's name in an IRI; code points. */
    private static final int LONGEST_ID = 150;

    private final Standoff document;
    private final Terms terms;
    private final Reckoning reckoning;
    private final Fitting fitting;

    ArticleImport(Standoff document, Ontology ontology, Terms terms, Reckoning reckoning) {
        this.document = document;
        this.terms = terms;
        this.reckoning = reckoning;
        this.fitting = new Fitting(ontology);
    }

    Imported run() {
        document.items().forEach(item -> reckoning.expects(item.origin().kind()));
        References references = new References(document.items(), reckoning);
        Groups groups = new Groups(references, terms);
        QuoteSearch search = new QuoteSearch(document.text());
        Things things = new Things(references, groups, terms, search);
        things.entities().keySet().forEach(root -> fitting.know(things.ofRoot(root)));
        Marks marks = new Marks(references, groups, terms, reckoning);
        Voices voices = new Voices(things, references, groups, fitting, terms);
        Quotes quotes = new Quotes(document.text(), search, reckoning);
        Claims claims = new Claims();
        Set<String> used = new HashSet<>();
        Telling telling = new Telling(marks, voices, quotes, claims, used);
        EventClaims events = new EventClaims(things, references, terms, fitting, voices, telling);
        RelationClaims relations = new RelationClaims(things, references, terms, fitting, telling);
        List<DraftEntity> told = new ArrayList<>();
        for (Item item : references.usable()) {
            if (item instanceof Item.Event event) {
                events.add(event, reckoning).ifPresent(told::add);
            } else if (item instanceof Item.Relation relation) {
                relations.add(relation, reckoning);
            } else if (groups.isTrigger(item)) {
                reckoning.mapped(item.origin());
            }
        }
        EntityDrafts entities = new EntityDrafts(references, things, groups, terms, marks, reckoning);
        List<DraftEntity> drafts = new ArrayList<>(entities.of(used));
        drafts.addAll(told);
        drafts.addAll(voices.newcomers());
        return new Imported(article(marks.document(), drafts, claims), reckoning.diagnostics(), reckoning.losses());
    }

    private DraftArticle article(Marks.On on, List<DraftEntity> entities, Claims claims) {
        List<DraftAttribute> attributes = new ArrayList<>(on.attributes());
        Optional<Written> url = kept("url", document.header().url(), ArticleImport::isUrl, attributes);
        Optional<Written> published = kept(
                "published",
                document.header().published(),
                date -> Edtf.parse(date).isPresent(),
                attributes);
        Optional<Written> language =
                kept("language", document.header().language(), ArticleImport::isLanguage, attributes);
        Position position = document.position();
        Optional<Written> none = Optional.empty();
        return new DraftArticle(
                position,
                Optional.of(new Written(
                        Ids.slug(document.id().text(), LONGEST_ID),
                        document.id().position())),
                url,
                document.header().title().filter(title -> !title.text().isBlank()),
                List.of(),
                List.of(),
                published.map(date -> new DraftValue(date, none)),
                language,
                none,
                none,
                none,
                document.text(),
                document.annotations().stream().map(Annotators::usable).toList(),
                attributes.stream().distinct().toList(),
                on.notes(),
                entities,
                claims.list());
    }

    /** A value where it is one, else an attribute of that name. */
    private static Optional<Written> kept(
            String name, Optional<Written> value, Predicate<String> good, List<DraftAttribute> attributes) {
        if (value.isPresent() && !good.test(value.get().text())) {
            if (!value.get().text().isBlank()) {
                attributes.add(new DraftAttribute(new Written(name, value.get().position()), value.get()));
            }
            return Optional.empty();
        }
        return value;
    }

    private static boolean isUrl(String text) {
        try {
            URI uri = new URI(text);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isLanguage(String text) {
        try {
            return !new Locale.Builder()
                            .setLanguageTag(text)
                            .build()
                            .toLanguageTag()
                            .isEmpty()
                    && !text.isBlank();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
