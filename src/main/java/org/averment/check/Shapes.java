package org.averment.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sys.JenaSystem;
import org.averment.model.Diagnostic;
import org.averment.model.Position;

/**
 * The SHACL shapes of the ontology, held against a graph: what users of the RDF may rely on, proved on the RDF itself.
 *
 * <p>The native checks let nothing through that fails here; a finding means that the two disagree. Thread-safe.
 */
public final class Shapes {
    private static final String FILE = "/ontology/averment.shapes.ttl";

    private final org.apache.jena.shacl.Shapes shapes;

    public Shapes() {
        JenaSystem.init();
        try (InputStream in = Shapes.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not in the jar");
            }
            shapes = org.apache.jena.shacl.Shapes.parse(
                    RDFParser.source(in).lang(Lang.TURTLE).toGraph());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the shapes find wrong with a graph. */
    public List<Diagnostic> validate(Graph graph, Position position) {
        ValidationReport report = ShaclValidator.get().validate(shapes, graph);
        List<Diagnostic> found = new ArrayList<>();
        for (ReportEntry entry : report.getEntries()) {
            String node = entry.focusNode().isURI()
                    ? entry.focusNode().getURI()
                    : entry.focusNode().toString();
            boolean violation = entry.severity() == Severity.Violation;
            Diagnostic diagnostic = violation
                    ? Diagnostic.error("shape", position, entry.message())
                    : Diagnostic.warning("shape", position, entry.message());
            found.add(diagnostic.value(node));
        }
        return found;
    }
}
