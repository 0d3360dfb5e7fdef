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
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** The quick way in Java: Jackson's tree of an article, and each quad to Jena's streaming writer. */
final class TreeStream {
    private TreeStream() {}

    public static void main(String[] args) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(args[0]));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])), 1 << 16);
                MappingIterator<JsonNode> articles =
                        new ObjectMapper().readerFor(JsonNode.class).readValues(in)) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
            writer.start();
            HandMapping mapping = new HandMapping(writer);
            while (articles.hasNext()) {
                mapping.map(articles.next());
            }
            writer.finish();
        }
    }
}
