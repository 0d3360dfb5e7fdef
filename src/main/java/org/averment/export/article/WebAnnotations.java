package org.averment.export.article;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.averment.model.Annotation;
import org.averment.model.Article;
import org.averment.model.Claim;
import org.averment.model.Claimant;
import org.averment.model.Entity;
import org.averment.model.Mention;
import org.averment.model.NameKey;
import org.averment.model.Quote;
import org.averment.model.Term;
import org.averment.rdf.Base;
import org.averment.rdf.Mapper;
import org.averment.rdf.RelativeIris;

/** One article's mentions and claims as annotations. One use each. */
final class WebAnnotations {
    private final Sheet sheet;
    private final Base base;
    private final Article article;
    private final Unheld unheld;
    private final String name;
    private final RelativeIris iris;
    private final ClaimWords words;
    private final WebTargets targets;

    WebAnnotations(Sheet sheet, Base base, Article article, Unheld unheld) {
        this.sheet = sheet;
        this.base = base;
        this.article = article;
        this.unheld = unheld;
        this.name = NativeWriter.name(article);
        this.iris = new RelativeIris(article.id());
        this.words = new ClaimWords(new Things(article));
        this.targets = new WebTargets(
                sheet,
                article.url().orElse(base.iri() + iris.article()),
                article.text().text());
    }

    void write() throws IOException {
        int number = 0;
        for (Entity entity : article.entities()) {
            for (Mention mention : entity.mentions()) {
                mention(entity, mention, ++number);
            }
            lost(entity);
        }
        for (Claim claim : article.claims()) {
            String iri = base.iri() + iris.claim(Mapper.recipe(claim, article.id()));
            for (int i = 0; i < claim.quotes().size(); i++) {
                claim(claim, iri, i);
            }
            remarks(
                    claim.attributes().size(),
                    claim.notes().size(),
                    claim.position().toString());
        }
        remarks(article.attributes().size(), article.notes().size(), name);
    }

    private void mention(Entity entity, Mention mention, int number) throws IOException {
        sheet.map(() -> {
            head(base.iri() + iris.article() + "/mention/" + number, "identifying", article.annotations());
            sheet.list("body", () -> {
                for (Term type : entity.types()) {
                    words("tagging", PictureFields.own(type));
                }
                resource("identifying", base.iri() + iris.thing(entity.id()));
            });
            targets.write(mention.parts());
        });
    }

    private void claim(Claim claim, String iri, int quote) throws IOException {
        Quote shown = claim.quotes().get(quote);
        List<Annotation> annotators = claim.annotations().isEmpty() ? article.annotations() : claim.annotations();
        sheet.map(() -> {
            head(iri + "/quote/" + (quote + 1), "describing", annotators);
            sheet.list("body", () -> {
                words("describing", words.of(claim));
                words("tagging", "standing: " + claim.standing().word());
                if (claim.negated()) {
                    words("tagging", "polarity: negated");
                }
                words("tagging", "claimant: " + claimant(claim));
                if (shown.context()) {
                    words("tagging", "context");
                }
                resource("linking", iri);
            });
            targets.write(List.of(shown));
        });
    }

    private String claimant(Claim claim) {
        if (claim.claimant() instanceof Claimant.Named named) {
            return words.name(named.id());
        }
        return claim.claimant() instanceof Claimant.ArticleVoice ? "article" : "unattributed";
    }

    private void head(String id, String motivation, List<Annotation> annotators) throws IOException {
        sheet.text("id", id);
        sheet.text("type", "Annotation");
        sheet.text("motivation", motivation);
        List<Annotation> named =
                annotators.stream().filter(a -> a.by().isPresent()).toList();
        if (!named.isEmpty()) {
            sheet.list("creator", () -> {
                for (Annotation annotator : named) {
                    boolean model = annotator.kind().equals(Optional.of("model"));
                    agent(model ? "Software" : "Person", annotator.by().orElseThrow());
                }
            });
        }
        List<String> tools =
                annotators.stream().flatMap(a -> a.tool().stream()).distinct().toList();
        if (!tools.isEmpty()) {
            sheet.list("generator", () -> {
                for (String tool : tools) {
                    agent("Software", tool);
                }
            });
        }
        Optional<String> created = annotators.stream()
                .flatMap(a -> a.date().stream())
                .filter(date -> date.datatype().equals(Optional.of("dateTime")))
                .map(date -> date.text())
                .findFirst();
        sheet.text("created", created);
        for (Annotation annotator : annotators) {
            boolean day = annotator
                    .date()
                    .filter(date -> !date.datatype().equals(Optional.of("dateTime")))
                    .isPresent();
            if (day
                    || annotator.confidence().isPresent()
                    || annotator.reviewedBy().isPresent()) {
                unheld.add("annotator", "a day without a time, confidence and reviewers have no place", name);
            }
        }
    }

    private void agent(String type, String called) throws IOException {
        sheet.map(() -> {
            sheet.text("type", type);
            sheet.text("name", called);
        });
    }

    private void words(String purpose, String value) throws IOException {
        sheet.map(() -> {
            sheet.text("type", "TextualBody");
            sheet.text("purpose", purpose);
            sheet.text("value", value);
            sheet.text("format", "text/plain");
        });
    }

    private void resource(String purpose, String iri) throws IOException {
        sheet.map(() -> {
            sheet.text("type", "SpecificResource");
            sheet.text("purpose", purpose);
            sheet.text("source", iri);
        });
    }

    private void lost(Entity entity) {
        String place = name + " " + entity.id();
        if (entity.mentions().isEmpty() && !entity.names().isEmpty()) {
            unheld.add("entity", "it has no mention, and an annotation is on words", place);
        } else {
            Set<String> mentioned = entity.mentions().stream()
                    .map(mention -> NameKey.fold(mention.words()))
                    .collect(Collectors.toCollection(HashSet::new));
            entity.names().stream()
                    .filter(called -> !mentioned.contains(NameKey.fold(called)))
                    .forEach(called -> unheld.add("name", "no mention has these words", place + " \"" + called + "\""));
        }
        remarks(entity.attributes().size(), entity.notes().size(), place);
    }

    private void remarks(int attributes, int notes, String place) {
        for (int i = 0; i < attributes; i++) {
            unheld.add("attribute", "it has no place", place);
        }
        for (int i = 0; i < notes; i++) {
            unheld.add("note", "it has no place", place);
        }
    }
}
