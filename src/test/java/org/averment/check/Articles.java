package org.averment.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.averment.model.Article;
import org.averment.model.Diagnostic;
import org.averment.model.Draft;
import org.averment.model.Position;
import org.averment.rdf.Base;
import org.averment.rdf.MappedGraph;
import org.averment.rdf.Mapper;
import org.averment.reader.Reader;
import org.averment.reader.format.Input;
import org.averment.vocab.Ontology;

/** Annotations as text, taken as far as a test wants. */
public final class Articles {
    public static final Base BASE = new Base("https://news.example/");
    public static final Position NOWHERE = Position.of("nowhere");

    private Articles() {}

    /** What stands in a file of the project. */
    public static String file(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Draft draft(String folder, String yaml) {
        List<Draft> drafts = new ArrayList<>();
        Reader.any().read(Input.text("claims.yaml", Path.of(folder), yaml), result -> {
            if (result.hasErrors()) {
                throw new AssertionError(result.diagnostics());
            }
            drafts.add(result.draft().orElseThrow());
        });
        return drafts.get(0);
    }

    public static Checked checked(String folder, String yaml) {
        return new Checker(Ontology.get()).check(draft(folder, yaml));
    }

    public static Article article(String folder, String yaml) {
        Checked checked = checked(folder, yaml);
        if (checked.diagnostics().stream().anyMatch(Diagnostic::isError)) {
            throw new AssertionError(checked.diagnostics());
        }
        return (Article) checked.document().orElseThrow();
    }

    /** An article with its text in place of the file's name. */
    public static Article inline(String text, String rest) {
        return article(".", "article:\n  id: inline\n  body: " + json(text) + "\n" + rest);
    }

    /** The text as a JSON string, which YAML reads too. */
    public static String json(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            boolean plain = c >= ' ' && c < 0x7F && c != '"' && c != '\\';
            out.append(plain ? Character.toString(c) : String.format("\\u%04x", (int) c));
        }
        return out.append('"').toString();
    }

    public static MappedGraph mapped(Article article) {
        return new Mapper(BASE, Ontology.get()).map(article);
    }

    public static Graph graph(MappedGraph mapped) {
        Graph graph = GraphFactory.createDefaultGraph();
        mapped.quads().stream().map(Quad::asTriple).forEach(graph::add);
        return graph;
    }
}
