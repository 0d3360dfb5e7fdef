package org.averment.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sys.JenaSystem;
import org.averment.check.Checked;
import org.averment.check.Checker;
import org.averment.model.Article;
import org.averment.model.DraftArticle;
import org.averment.rdf.Base;
import org.averment.rdf.MappedGraph;
import org.averment.rdf.Mapper;
import org.averment.reader.Reader;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.averment.vocab.Ontology;

/** The seed as it stands in the repository, read, checked and mapped once. */
final class Seed {
    static final Path FOLDER = Path.of("seeds");
    static final Path ANNOTATION = FOLDER.resolve("albania-iran/claims.yaml");
    static final Path TEXT = FOLDER.resolve("albania-iran/article.txt");
    static final Path REGISTER = FOLDER.resolve("register.yaml");
    static final String BASE = "http://localhost:3030/";

    static final DraftArticle DRAFT;
    static final Checked CHECKED;
    static final Article ARTICLE;
    static final MappedGraph GRAPH;

    static {
        JenaSystem.init();
        DRAFT = (DraftArticle) read(ANNOTATION).draft().orElseThrow();
        CHECKED = check(DRAFT);
        ARTICLE = (Article) CHECKED.document().orElseThrow();
        GRAPH = new Mapper(new Base(BASE), Ontology.get()).map(ARTICLE);
    }

    private Seed() {}

    static Checked check(DraftArticle draft) {
        return new Checker(Ontology.get()).check(draft);
    }

    static Result read(Path file) {
        List<Result> results = new ArrayList<>();
        Reader.any().read(Input.file(file.toString(), file), results::add);
        return results.get(0);
    }

    /** The article's text, not by way of the reader. */
    static String text() {
        try {
            return Files.readString(TEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
