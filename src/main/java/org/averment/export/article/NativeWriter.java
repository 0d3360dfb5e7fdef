package org.averment.export.article;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.averment.model.Article;
import org.averment.model.ArticleId;
import org.averment.model.Document;
import org.averment.model.Edtf;
import org.averment.model.Entity;
import org.averment.model.Quote;
import org.averment.model.Register;
import org.averment.model.ThingId;

/** Averment's own format. What is read back is the same article, to the last quad. */
final class NativeWriter implements ArticleWriter {
    private final Sheet sheet;
    private final Unheld unheld;
    private final RemarkFields remarks;

    NativeWriter(Sheet sheet, Unheld unheld) {
        this.sheet = sheet;
        this.unheld = unheld;
        this.remarks = new RemarkFields(sheet);
    }

    @Override
    public void write(Document document) throws IOException {
        if (document instanceof Register register) {
            register(register);
        } else {
            article((Article) document);
        }
    }

    private void article(Article article) throws IOException {
        String name = name(article);
        if (article.text().text().isBlank()) {
            unheld.add("article", "it has no text", name);
            return;
        }
        Things things = new Things(article);
        FileIds ids = new FileIds(article.entities());
        QuoteFields quotes = new QuoteFields(article.text().text(), sheet);
        PictureFields pictures = new PictureFields(things, ids, sheet);
        Set<ThingId> told = Shape.told(article, things);
        List<Entity> entities = article.entities().stream()
                .filter(entity -> !told.contains(entity.id()))
                .toList();
        sheet.map(() -> {
            sheet.map("article", () -> header(article, ids));
            remarks.annotations(article.annotations());
            if (!entities.isEmpty()) {
                sheet.map("entities", () -> {
                    for (Entity entity : entities) {
                        sheet.map(ids.of(entity.id()), () -> entity(entity, ids.of(entity.id()), name, quotes));
                    }
                });
            }
            new ClaimFields(sheet, quotes, pictures, remarks, unheld).claims(article.claims());
        });
        sheet.endDocument();
    }

    /** How an article is called in the list of what could not be held. */
    static String name(Article article) {
        return article.id() instanceof ArticleId.Slug slug ? slug.slug() : ((ArticleId.Url) article.id()).url();
    }

    private void header(Article article, FileIds ids) throws IOException {
        if (article.id() instanceof ArticleId.Slug slug) {
            sheet.text("id", slug.slug());
            sheet.text("url", article.url());
        } else {
            sheet.text("url", ((ArticleId.Url) article.id()).url());
        }
        sheet.text("title", article.title());
        sheet.texts("author", article.authors().stream().map(ids::of).toList());
        sheet.texts("publisher", article.publishers().stream().map(ids::of).toList());
        if (article.published().isPresent() && article.publishedInferred().isPresent()) {
            sheet.map("published", () -> {
                sheet.text("value", article.published().map(Edtf::text));
                sheet.text("inferred", article.publishedInferred());
            });
        } else {
            sheet.text("published", article.published().map(Edtf::text));
        }
        sheet.text("language", article.language());
        sheet.text("genre", article.genre());
        if (!article.status().equals("current")) {
            sheet.text("status", article.status());
        }
        sheet.text("copy-of", article.copyOf());
        remarks.remarks(article.attributes(), article.notes());
        sheet.text("body", article.text().text());
    }

    private void entity(Entity entity, String id, String article, QuoteFields quotes) throws IOException {
        types(entity);
        if (entity.names().isEmpty() && entity.mentions().isEmpty()) {
            unheld.add("entity", "it has neither name nor mention, so it bears its id", article + " " + id);
            sheet.text("name", id);
        }
        sheet.texts("name", entity.names());
        if (entity.id() instanceof ThingId.Keyed key) {
            sheet.text("key", key.toString());
        }
        entity.mentions().stream()
                .filter(mention -> mention.parts().stream().anyMatch(Quote::repaired))
                .forEach(mention -> unheld.add(
                        "mention", "it is written as the text has it, not as the annotator did", article + " " + id));
        quotes.mentions(entity.mentions());
        remarks.remarks(entity.attributes(), entity.notes());
    }

    private void types(Entity entity) throws IOException {
        List<String> types = entity.types().stream().map(PictureFields::own).toList();
        sheet.texts("type", types.isEmpty() ? List.of("Entity") : types);
    }

    private void register(Register register) throws IOException {
        FileIds ids = new FileIds(
                register.entries().stream().map(Register.Entry::entity).toList());
        Set<ThingId> written = new HashSet<>();
        sheet.map(() -> {
            sheet.map("register", () -> {
                sheet.text("id", register.id());
                sheet.text("title", register.title());
            });
            sheet.map("entities", () -> {
                for (Register.Entry entry : register.entries()) {
                    if (written.add(entry.entity().id())) {
                        sheet.map(ids.of(entry.entity().id()), () -> entry(entry));
                    }
                }
            });
        });
        sheet.endDocument();
    }

    private void entry(Register.Entry entry) throws IOException {
        types(entry.entity());
        sheet.texts("name", entry.entity().names());
        sheet.texts("key", entry.keys().stream().map(ThingId.Keyed::toString).toList());
        if (entry.coordinates().isPresent()) {
            sheet.text("lat", entry.coordinates().get().latitude());
            sheet.text("long", entry.coordinates().get().longitude());
        }
    }

    @Override
    public void finish() throws IOException {
        sheet.finish();
    }
}
