package org.averment.bench.rmlmapper;

import be.ugent.idlab.knows.functions.agent.Agent;
import be.ugent.rml.Executor;
import be.ugent.rml.StrictMode;
import be.ugent.rml.records.RecordsFactory;
import be.ugent.rml.store.QuadStore;
import be.ugent.rml.store.QuadStoreFactory;
import be.ugent.rml.store.SimpleQuadStore;
import be.ugent.rml.term.NamedNode;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs a mapping with RMLMapper as its own command line does, but for functions: those come from a library that Maven
 * does not have.
 */
public final class Map {
    private Map() {}

    public static void main(String[] args) throws Exception {
        Path mapping = Path.of(args[0]).toAbsolutePath();
        QuadStore rules = QuadStoreFactory.read(mapping.toFile());
        Executor executor = new Executor(
                rules,
                new RecordsFactory(mapping.getParent().toString()),
                new SimpleQuadStore(),
                "http://localhost:3030/",
                StrictMode.BEST_EFFORT,
                new Agent() {});
        QuadStore result = executor.execute(executor.getTriplesMaps(), false, null)
                .get(new NamedNode("rmlmapper://default.store"));
        try (Writer out = Files.newBufferedWriter(Path.of(args[1]))) {
            result.write(out, "nquads");
        }
    }
}
