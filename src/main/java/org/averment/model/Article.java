package org.averment.model;

import java.util.List;
import java.util.Optional;

/**
 * A checked article: every reference resolves, every quote is grounded, every role is typed.
 *
 * @param id what identifies it
 * @param url where it stands
 * @param title its headline
 * @param authors its authors
 * @param publishers its publishers
 * @param published when it was published
 * @param publishedInferred what of that date was inferred, in the annotator's words
 * @param language BCP 47 tag
 * @param genre a genre word
 * @param status {@code current}, {@code corrected} or {@code retracted}
 * @param copyOf URL of the document whose text it repeats
 * @param text the text of record
 * @param annotations who annotated it
 * @param attributes what was noted of it in free words
 * @param notes remarks
 * @param entities everything it talks of, events and tenures among them, in order of first mention
 * @param claims its claims, in order
 */
public record Article(
        ArticleId id,
        Optional<String> url,
        Optional<String> title,
        List<ThingId> authors,
        List<ThingId> publishers,
        Optional<Edtf> published,
        Optional<String> publishedInferred,
        Optional<String> language,
        Optional<String> genre,
        String status,
        Optional<String> copyOf,
        TextOfRecord text,
        List<Annotation> annotations,
        List<Attribute> attributes,
        List<String> notes,
        List<Entity> entities,
        List<Claim> claims)
        implements Document {
    public Article {
        authors = List.copyOf(authors);
        publishers = List.copyOf(publishers);
        annotations = List.copyOf(annotations);
        attributes = List.copyOf(attributes);
        notes = List.copyOf(notes);
        entities = List.copyOf(entities);
        claims = List.copyOf(claims);
    }
}
