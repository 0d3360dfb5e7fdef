package org.averment.reader.averment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.DraftArticle;
import org.averment.model.DraftClaim;
import org.averment.model.TextOfRecord;
import org.averment.reader.format.Input;
import org.averment.reader.tree.Node;

/** An article's document. Stateless. */
final class ArticleParts {
    private static final List<String> TOP_KEYS = List.of("article", "annotation", "entities", "claims");
    private static final List<String> ARTICLE_KEYS = List.of(
            "id",
            "url",
            "title",
            "author",
            "publisher",
            "published",
            "language",
            "genre",
            "status",
            "copy-of",
            "text",
            "body",
            "attributes",
            "note");

    private ArticleParts() {}

    /** The draft, without its faulty parts; none if it has no text, for then nothing in it could be grounded. */
    static Optional<DraftArticle> draft(Node.Mapping root, Input input, List<Diagnostic> faults) {
        Fields top = Fields.of(root, "the document", TOP_KEYS, faults);
        Optional<Fields> head = top.map("article").map(m -> Fields.of(m, "the article", ARTICLE_KEYS, faults));
        head.filter(h -> !h.has("id") && !h.has("url"))
                .ifPresent(h -> faults.add(
                        Diagnostic.error("article-without-id", h.position(), "the article has neither id nor url")
                                .expected("one of them, to make its IRI")));
        Optional<TextOfRecord> text = head.flatMap(h -> ArticleText.read(h, input, faults));
        Optional<DraftArticle> draft = head.map(h -> new DraftArticle(
                root.position(),
                h.word("id"),
                h.word("url"),
                h.word("title"),
                h.words("author"),
                h.words("publisher"),
                h.value("published"),
                h.word("language"),
                h.word("genre"),
                h.word("status"),
                h.word("copy-of"),
                text.orElseGet(() -> TextOfRecord.of(input.name(), "")),
                AnnotationParts.drafts(top, faults),
                h.attributes("attributes"),
                h.words("note"),
                EntityParts.drafts(top, EntityParts.OF_ARTICLES, faults),
                claims(top, faults)));
        return text.isPresent() ? draft : Optional.empty();
    }

    private static List<DraftClaim> claims(Fields top, List<Diagnostic> faults) {
        List<DraftClaim> claims = new ArrayList<>();
        Optional<Node> node = top.node("claims");
        if (node.isPresent() && node.get() instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                ClaimParts.draft(item, faults).ifPresent(claims::add);
            }
        } else {
            node.ifPresent(n -> faults.add(Values.wrongShape(n, "claims", "a list of claims")));
        }
        return claims;
    }
}
