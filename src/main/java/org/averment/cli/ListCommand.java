package org.averment.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.averment.query.Catalogue;
import org.averment.query.Rows;
import org.averment.query.Runner;
import org.averment.query.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what a store holds. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "List the articles and registers in a store.")
final class ListCommand implements Callable<Integer> {
    /** A query rather than the store's ledger, so that a server that holds the store gives the same answer. */
    private static final String GRAPHS = """
            PREFIX av: <https://w3id.org/averment/ns#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX schema: <http://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?graph ?graphLabel ?kind ?published ?status ?title {
              VALUES (?class ?kind) { (av:Article "article") (skos:ConceptScheme "register") }
              GRAPH ?graph {
                ?graph a ?class
                OPTIONAL { ?graph dcterms:issued ?date }
                OPTIONAL { ?graph schema:creativeWorkStatus ?state }
                OPTIONAL { ?graph dcterms:title ?name }
              }
              BIND(REPLACE(STR(?graph), "^.*/(article|register)/", "") AS ?graphLabel)
              BIND(COALESCE(STR(?date), "") AS ?published)
              BIND(COALESCE(?state, "") AS ?status)
              BIND(COALESCE(STR(?name), "") AS ?title)
            }
            ORDER BY ?kind ?graph
            """;

    private final Streams streams;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private RowsFormatOption rows = new RowsFormatOption();

    @Mixin
    private TimeLimitOption time = new TimeLimitOption();

    ListCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try (TargetOptions.Open target = TargetOptions.store(store.directory())) {
            Runner runner = new Runner(target.target(), time.limit());
            Rows answer = runner.run(Catalogue.parse("list", GRAPHS), Map.of(), Runner.ALL);
            Tables.write(answer, rows.format(), streams.width(), streams.out());
        }
        return ExitCode.DONE;
    }
}
