package org.averment.model;

import java.util.List;
import java.util.Optional;

/**
 * An annotated article as read.
 *
 * @param position where the document starts
 * @param id the explicit id
 * @param url where the article stands
 * @param title its headline
 * @param authors entity ids
 * @param publishers entity ids
 * @param published a date, perhaps inferred
 * @param language a language tag
 * @param genre a genre word
 * @param status a status word
 * @param copyOf the URL of the original
 * @param text the text of record
 * @param annotations who annotated the file
 * @param attributes what was noted of the article in free words
 * @param notes remarks
 * @param entities the entities declared
 * @param claims the claims, in order
 */
public record DraftArticle(
        Position position,
        Optional<Written> id,
        Optional<Written> url,
        Optional<Written> title,
        List<Written> authors,
        List<Written> publishers,
        Optional<DraftValue> published,
        Optional<Written> language,
        Optional<Written> genre,
        Optional<Written> status,
        Optional<Written> copyOf,
        TextOfRecord text,
        List<DraftAnnotation> annotations,
        List<DraftAttribute> attributes,
        List<Written> notes,
        List<DraftEntity> entities,
        List<DraftClaim> claims)
        implements Draft {
    public DraftArticle {
        authors = List.copyOf(authors);
        publishers = List.copyOf(publishers);
        annotations = List.copyOf(annotations);
        attributes = List.copyOf(attributes);
        notes = List.copyOf(notes);
        entities = List.copyOf(entities);
        claims = List.copyOf(claims);
    }

    /** The same article with other contents. */
    public DraftArticle with(List<DraftEntity> otherEntities, List<DraftClaim> otherClaims) {
        return new DraftArticle(
                position,
                id,
                url,
                title,
                authors,
                publishers,
                published,
                language,
                genre,
                status,
                copyOf,
                text,
                annotations,
                attributes,
                notes,
                otherEntities,
                otherClaims);
    }
}
