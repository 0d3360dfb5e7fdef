package org.averment.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.averment.model.Annotation;
import org.averment.model.Article;
import org.averment.model.ArticleId;
import org.averment.model.Attribute;
import org.averment.model.Claim;
import org.averment.model.Claimant;
import org.averment.model.Edtf;
import org.averment.model.Entity;
import org.averment.model.Mention;
import org.averment.model.Quote;
import org.averment.model.Role;
import org.averment.model.Term;
import org.averment.model.ThingId;
import org.averment.model.Value;

/** An article as readable lines: its entities, and its claims in words. */
public final class ArticleLines {
    private ArticleLines() {}

    /** Everything of an article but its text. */
    static List<String> of(Article article) {
        List<String> lines = new ArrayList<>();
        lines.add("article " + article.id()
                + article.title().map(t -> " \"" + t + "\"").orElse("")
                + article.url().map(url -> " " + url).orElse("")
                + article.published().map(date -> " " + date.text()).orElse("")
                + article.language().map(tag -> " " + tag).orElse(""));
        article.annotations().forEach(annotation -> lines.add("  annotated" + annotator(annotation)));
        lines.addAll(marks(article.attributes(), article.notes(), "  "));
        for (Entity entity : article.entities()) {
            lines.add("  " + entity.id() + " "
                    + entity.types().stream().map(ArticleLines::term).collect(Collectors.joining("|")) + " "
                    + entity.names().stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(" "))
                    + entity.mentions().stream().map(ArticleLines::mention).collect(Collectors.joining()));
            lines.addAll(marks(entity.attributes(), entity.notes(), "    "));
        }
        for (Claim claim : article.claims()) {
            lines.add("  " + line(claim, article));
            for (Quote quote : claim.quotes()) {
                lines.add("    " + (quote.context() ? "context" : "quote") + " " + quote.start() + "-" + quote.end()
                        + " \"" + quote.text().replace("\n", "\\n") + "\"");
            }
            claim.annotations().forEach(annotation -> lines.add("    annotated" + annotator(annotation)));
            lines.addAll(marks(claim.attributes(), claim.notes(), "    "));
        }
        return lines;
    }

    private static String id(ArticleId id) {
        return id instanceof ArticleId.Slug slug ? slug.slug() : ((ArticleId.Url) id).url();
    }

    private static String mention(Mention mention) {
        return mention.parts().stream()
                .map(part -> part.start() + "-" + part.end())
                .collect(Collectors.joining(",", " @", ""));
    }

    private static List<String> marks(List<Attribute> attributes, List<String> notes, String indent) {
        List<String> lines = new ArrayList<>();
        attributes.forEach(a -> lines.add(indent + a.name() + " = " + a.value()));
        notes.forEach(note -> lines.add(indent + "note \"" + note + "\""));
        return lines;
    }

    private static String annotator(Annotation annotation) {
        return " by " + annotation.by().orElse("somebody")
                + annotation.kind().map(kind -> ", " + kind).orElse("")
                + annotation.tool().map(tool -> ", with " + tool).orElse("")
                + annotation.date().map(Edtf::text).map(date -> ", " + date).orElse("")
                + annotation.confidence().map(c -> ", confidence " + c).orElse("");
    }

    /** A claim in one line. */
    public static String line(Claim claim, Article article) {
        StringBuilder out = new StringBuilder(name(claim.about(), article)).append(":");
        for (Role role : claim.roles()) {
            out.append(' ').append(role.name()).append('=').append(value(role.value(), article));
        }
        claim.ownRoles()
                .forEach(role ->
                        out.append(" own:").append(role.name()).append('=').append(name(role.value(), article)));
        out.append(" (")
                .append(claim.standing().word())
                .append(claim.negated() ? ", negated" : "")
                .append(" by ");
        out.append(claim.claimant() instanceof Claimant.Named named ? name(named.id(), article) : voice(claim));
        claim.via().ifPresent(via -> out.append(" via ").append(name(via, article)));
        return out.append(claim.withheld().isEmpty() ? ", plain fact)" : ")").toString();
    }

    private static String voice(Claim claim) {
        return claim.claimant() instanceof Claimant.ArticleVoice ? "the article" : "nobody named";
    }

    private static String value(Value value, Article article) {
        if (value instanceof Value.Thing thing) {
            return name(thing.id(), article);
        }
        if (value instanceof Value.Concept concept) {
            return term(concept.term());
        }
        if (value instanceof Value.Date date) {
            return date.date().text();
        }
        return value instanceof Value.Words words
                ? words.text()
                : ((Value.Number) value).number().toPlainString();
    }

    private static String term(Term term) {
        return (term.mapped() ? "" : "own:") + term.name();
    }

    private static String name(ThingId id, Article article) {
        return article.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .map(Entity::names)
                .flatMap(List::stream)
                .findFirst()
                .orElse(id.toString());
    }
}
