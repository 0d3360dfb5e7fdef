package org.averment.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Graphs and questions to test with. */
final class Given {
    static final String BASE = "https://news.example/";

    private Given() {}

    static String article(String id) {
        return BASE + "article/" + id;
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Node words(String text) {
        return NodeFactory.createLiteralString(text);
    }

    /** An article with one quad for each of the words. */
    static GraphUpdate graph(String id, String digest, String... words) {
        List<Quad> quads = new ArrayList<>();
        for (String word : words) {
            quads.add(quad(id, words(word)));
        }
        return new GraphUpdate(
                article(id), digest, Kind.ARTICLE, Optional.of("Title of " + id), quads, Optional.empty());
    }

    static GraphUpdate withText(String id, String digest, String text) {
        GraphUpdate plain = graph(id, digest, "of " + text.length());
        return new GraphUpdate(
                plain.graph(), digest, Kind.ARTICLE, plain.title(), plain.quads(), Optional.of(StoredText.of(text)));
    }

    static GraphUpdate of(String id, Node object) {
        return new GraphUpdate(
                article(id), "d", Kind.ARTICLE, Optional.empty(), List.of(quad(id, object)), Optional.empty());
    }

    static Quad quad(String id, Node object) {
        return Quad.create(iri(article(id)), iri(article(id)), iri("https://news.example/says"), object);
    }

    static String dump(Store store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            store.dump(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Rows of a query on the view, each as its values in the order of the variables. */
    static List<String> ask(Store store, String query) {
        return store.read(() -> {
            List<String> rows = new ArrayList<>();
            try (QueryExec exec = QueryExec.dataset(store.view()).query(query).build()) {
                RowSet found = exec.select();
                found.forEachRemaining(row -> {
                    List<String> values = new ArrayList<>();
                    found.getResultVars()
                            .forEach(
                                    v -> values.add(row.contains(v) ? row.get(v).toString() : "-"));
                    rows.add(String.join(" ", values));
                });
            }
            rows.sort(null);
            return rows;
        });
    }
}
