package org.averment.server;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.WebContent;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/**
 * The read side of the SPARQL 1.1 Graph Store Protocol: {@code ?default}, {@code ?graph=IRI}; without either, every named
 * graph as a dataset (the default graph, being their union, would say all of it twice).
 */
final class DataEndpoint extends GSP_R {

    private static final AcceptList TRIPLES = AcceptList.create(
            WebContent.contentTypeTurtle,
            WebContent.contentTypeNTriples,
            WebContent.contentTypeNTriplesAlt,
            WebContent.contentTypeJSONLD,
            WebContent.contentTypeRDFXML);

    private static final AcceptList QUADS =
            AcceptList.create(WebContent.contentTypeTriG, WebContent.contentTypeNQuads, WebContent.contentTypeJSONLD);

    /** Written as they come, in memory that does not grow with the graph beyond the bytes of the answer. */
    private static final Map<Lang, RDFFormat> STREAMED = Map.of(
            Lang.TURTLE, RDFFormat.TURTLE_BLOCKS,
            Lang.NTRIPLES, RDFFormat.NTRIPLES_UTF8,
            Lang.TRIG, RDFFormat.TRIG_BLOCKS,
            Lang.NQUADS, RDFFormat.NQUADS_UTF8);

    private static final Set<String> KNOWN = Set.of("default", "graph");

    private final ServerOptions options;
    private final RunningQueries running;

    DataEndpoint(ServerOptions options, RunningQueries running) {
        this.options = options;
        this.running = running;
    }

    @Override
    public void validate(HttpAction action) {
        Map<String, String[]> parameters = action.getRequest().getParameterMap();
        boolean twice = parameters.values().stream().anyMatch(values -> values.length > 1);
        if (twice || parameters.size() > 1 || !KNOWN.containsAll(parameters.keySet())) {
            throw Refusals.of(400, "ask for ?default or for one ?graph=IRI; without a parameter for every named graph");
        }
    }

    @Override
    protected void doGet(HttpAction action) {
        Optional<String> graph = Optional.ofNullable(action.getRequestParameter("graph"));
        boolean whole = action.getRequest().getParameterMap().isEmpty();
        Lang lang = chosenLang(action, whole ? QUADS : TRIPLES);
        action.beginRead();
        try {
            DatasetGraph view = action.getActiveDSG();
            if (whole) {
                write(action, view, view.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY), lang);
            } else {
                Graph chosen = graph.map(iri -> named(view, iri)).orElseGet(view::getDefaultGraph);
                Iterator<Quad> quads = Iter.map(chosen.find(), t -> Quad.create(Quad.defaultGraphNodeGenerated, t));
                write(action, view, quads, lang);
            }
        } catch (IOException | RuntimeException e) {
            throw Refusals.behind(e);
        } finally {
            action.endRead();
        }
    }

    private static Graph named(DatasetGraph view, String iri) {
        Node name = NodeFactory.createURI(iri);
        if (iri.isBlank() || !view.containsGraph(name)) {
            throw Refusals.of(404, "there is no graph <" + iri + ">: SELECT DISTINCT ?g { GRAPH ?g {} } lists them");
        }
        return view.getGraph(name);
    }

    private static Lang chosenLang(HttpAction action, AcceptList offer) {
        String accepted = Optional.ofNullable(action.getRequestHeader("Accept")).orElse("*/*");
        return Optional.ofNullable(ConNeg.match(accepted, offer))
                .map(type -> RDFLanguages.contentTypeToLang(type.getContentTypeStr()))
                .orElseThrow(() -> Refusals.of(
                        406,
                        offer.entries().stream()
                                        .map(MediaType::getContentTypeStr)
                                        .collect(Collectors.joining(", ")) + " are served here: accept one of them"));
    }

    private void write(HttpAction action, DatasetGraph view, Iterator<Quad> quads, Lang lang) throws IOException {
        action.setResponseContentType(lang.getContentType().toHeaderString() + ";charset=utf-8");
        action.setResponseStatus(200);
        OutputStream out = action.getResponseOutputStream();
        Optional<RDFFormat> streamed = Optional.ofNullable(STREAMED.get(lang));
        if (streamed.isPresent()) {
            copy(view, quads, StreamRDFWriter.getWriterStream(out, streamed.get(), Context.emptyContext()));
            return;
        }
        DatasetGraph held = DatasetGraphFactory.create();
        copy(view, quads, StreamRDFLib.dataset(held));
        if (lang.equals(Lang.RDFXML)) {
            RDFDataMgr.write(out, held.getDefaultGraph(), RDFFormat.RDFXML_PLAIN);
        } else {
            RDFDataMgr.write(out, held, lang);
        }
    }

    private void copy(DatasetGraph view, Iterator<Quad> quads, StreamRDF to) {
        RunningQueries.Deadline deadline = running.startClock();
        long count = 0;
        to.start();
        view.prefixes().forEach(to::prefix);
        try {
            while (quads.hasNext()) {
                deadline.check();
                if (++count > options.maxResultRows()) {
                    throw Refusals.tooManyRows(options.maxResultRows());
                }
                Quad quad = quads.next();
                if (quad.isDefaultGraph()) {
                    to.triple(quad.asTriple());
                } else {
                    to.quad(quad);
                }
            }
        } finally {
            Iter.close(quads);
        }
        to.finish();
    }
}
