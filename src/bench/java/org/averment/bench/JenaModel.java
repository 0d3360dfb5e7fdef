package org.averment.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The usual way in Java: Jackson's tree, a graph in memory for each article, written by Jena's {@code RDFDataMgr}. */
final class JenaModel {
    private JenaModel() {}

    public static void main(String[] args) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(args[0]));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])), 1 << 16);
                MappingIterator<JsonNode> articles =
                        new ObjectMapper().readerFor(JsonNode.class).readValues(in)) {
            while (articles.hasNext()) {
                DatasetGraph graph = DatasetGraphFactory.create();
                new HandMapping(StreamRDFLib.dataset(graph)).map(articles.next());
                RDFDataMgr.write(out, graph, Lang.NQUADS);
            }
        }
    }
}
