package org.averment.export.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.averment.check.Articles;
import org.averment.check.Checker;
import org.averment.ingest.Pipeline;
import org.averment.ingest.Reading;
import org.averment.model.Article;
import org.averment.model.Document;
import org.averment.model.DraftArticle;
import org.averment.rdf.Mapper;
import org.averment.reader.Inputs;
import org.averment.reader.format.Input;
import org.averment.vocab.Ontology;

/** Documents read and written, as the commands do it. */
final class Documents {
    private Documents() {}

    /** What stands in files or folders; all of it has to be good. */
    static List<Document> of(Path... paths) {
        return of(Inputs.of(
                        java.util.Arrays.stream(paths).map(Path::toString).toList(),
                        java.io.InputStream.nullInputStream())
                .inputs());
    }

    static List<Document> ofText(String name, String text) {
        return of(List.of(Input.text(name, Path.of("."), text)));
    }

    private static List<Document> of(List<Input> inputs) {
        List<Document> documents = new ArrayList<>();
        Pipeline.of(Articles.BASE, Reading.usual()).run(inputs, item -> {
            if (item.refused()) {
                throw new AssertionError(item.diagnostics());
            }
            documents.add(item.made().orElseThrow().document());
        });
        return documents;
    }

    static Article checked(DraftArticle draft) {
        return (Article) new Checker(Ontology.get()).check(draft).document().orElseThrow();
    }

    static String written(ArticleFormat format, List<? extends Document> documents, Unheld unheld) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ArticleWriter writer = ArticleWriter.of(format, out, Articles.BASE, unheld);
            for (Document document : documents) {
                writer.write(document);
            }
            writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Writes brat's files into a folder. */
    static void brat(List<? extends Document> documents, Path folder, Unheld unheld) {
        try {
            ArticleWriter writer = ArticleWriter.of(ArticleFormat.BRAT, folder, Reading.defaults(), unheld);
            for (Document document : documents) {
                writer.write(document);
            }
            writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The graphs, one after the other. */
    static String quads(List<? extends Document> documents) {
        StringBuilder quads = new StringBuilder();
        Mapper mapper = new Mapper(Articles.BASE, Ontology.get());
        for (Document document : documents) {
            quads.append(new String(mapper.map(document).nquads(), StandardCharsets.UTF_8));
        }
        return quads.toString();
    }

    /** Quads that one has and not the other, with a sign. */
    static List<String> difference(List<? extends Document> expected, List<? extends Document> found) {
        Set<String> before = new LinkedHashSet<>(quads(expected).lines().toList());
        Set<String> after = new LinkedHashSet<>(quads(found).lines().toList());
        List<String> difference = new ArrayList<>();
        before.stream().filter(line -> !after.contains(line)).forEach(line -> difference.add("- " + line));
        after.stream().filter(line -> !before.contains(line)).forEach(line -> difference.add("+ " + line));
        return difference;
    }
}
