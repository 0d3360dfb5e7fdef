package org.averment.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/**
 * The mapping as one would write it by hand for these articles: from Jackson's tree to quads, unchecked. It makes the
 * graph that the RML mapping makes.
 */
final class HandMapping {
    private final StreamRDF sink;

    HandMapping(StreamRDF sink) {
        this.sink = sink;
    }

    private static String iri(String article) {
        return Vocabulary.BASE + article;
    }

    static String entity(String article, String id) {
        return iri(article) + "/entity/" + id;
    }

    static String quote(String article, Told claim, int number) {
        return iri(article) + "/quote/" + claim.number() + "-" + number;
    }

    /** The IRI of the one on whose word a claim is. */
    static String claimant(String article, Told claim) {
        return switch (claim.by()) {
            case "article" -> iri(article);
            case "unattributed" -> iri(article) + "/claim/" + claim.number() + "/source";
            default -> entity(article, claim.by());
        };
    }

    void map(JsonNode node) {
        JsonNode article = node.get("article");
        String id = article.get("id").asText();
        Node graph = node(iri(id));
        link(graph, graph, Vocabulary.TYPE, Vocabulary.AV + "Article");
        sink.quad(new Quad(
                graph,
                graph,
                node(Vocabulary.DCTERMS + "title"),
                NodeFactory.createLiteralLang(article.get("title").asText(), "en")));
        link(
                graph,
                graph,
                Vocabulary.DCTERMS + "creator",
                entity(id, article.get("author").asText()));
        link(
                graph,
                graph,
                Vocabulary.DCTERMS + "publisher",
                entity(id, article.get("publisher").asText()));
        typed(
                graph,
                graph,
                Vocabulary.DCTERMS + "issued",
                article.get("published").asText(),
                "date");
        text(
                graph,
                graph,
                Vocabulary.DCTERMS + "language",
                article.get("language").asText());
        text(graph, graph, Vocabulary.SCHEMA + "genre", article.get("genre").asText());
        text(graph, graph, Vocabulary.SCHEMA + "creativeWorkStatus", "current");
        link(graph, graph, Vocabulary.SCHEMA + "url", article.get("url").asText());
        for (Map.Entry<String, JsonNode> each : node.get("entities").properties()) {
            entity(graph, id, each);
        }
        List<Told> claims = new ArrayList<>();
        for (JsonNode claim : node.get("claims")) {
            claims.add(Told.of(claims.size() + 1, claim));
        }
        PeerInput.things(claims).forEach((thing, type) -> {
            String iri = entity(id, thing);
            link(graph, node(iri), Vocabulary.TYPE, Vocabulary.AV + type);
            link(graph, graph, Vocabulary.SCHEMA + "mentions", iri);
        });
        claims.forEach(claim -> claim(graph, id, claim));
    }

    private void entity(Node graph, String article, Map.Entry<String, JsonNode> entry) {
        String iri = entity(article, entry.getKey());
        Node entity = node(iri);
        JsonNode value = entry.getValue();
        link(graph, entity, Vocabulary.TYPE, Vocabulary.AV + value.get("type").asText());
        boolean first = true;
        for (JsonNode name : Told.each(value.get("name"))) {
            text(graph, entity, first ? Vocabulary.LABEL : Vocabulary.ALT_LABEL, name.asText());
            text(graph, entity, Vocabulary.AV + "nameKey", name.asText());
            first = false;
        }
        if (value.has("key")) {
            text(graph, entity, Vocabulary.AV + "key", value.get("key").asText());
        }
        link(graph, graph, Vocabulary.SCHEMA + "mentions", iri);
    }

    private void claim(Node graph, String article, Told claim) {
        String iri = iri(article) + "/claim/" + claim.number();
        Node node = node(iri);
        link(graph, node, Vocabulary.TYPE, Vocabulary.AV + "Claim");
        link(graph, node, Vocabulary.AV + "about", entity(article, claim.thing()));
        link(graph, node, Vocabulary.AV + "standing", Vocabulary.STANDING + claim.standing());
        link(graph, node, Vocabulary.AV + "polarity", Vocabulary.POLARITY + claim.polarity());
        link(graph, node, Vocabulary.AV + "claimant", claimant(article, claim));
        typed(graph, node, Vocabulary.AV + "endorsed", String.valueOf(claim.endorsed()), "boolean");
        claim.types().forEach(type -> link(graph, node, Vocabulary.SAID + "type", type));
        claim.through()
                .forEach(role -> link(graph, node, Vocabulary.AV + role.property(), entity(article, role.value())));
        claim.links()
                .forEach(role -> link(graph, node, Vocabulary.SAID + role.property(), entity(article, role.value())));
        claim.words().forEach(role -> text(graph, node, Vocabulary.SAID + role.property(), role.value()));
        claim.involved().forEach(id -> link(graph, node, Vocabulary.AV + "involves", entity(article, id)));
        for (int i = 0; i < claim.quotes().size(); i++) {
            String quoteIri = quote(article, claim, i + 1);
            Node quote = node(quoteIri);
            link(graph, node, Vocabulary.AV + "quote", quoteIri);
            link(graph, quote, Vocabulary.TYPE, Vocabulary.AV + "Quote");
            text(graph, quote, Vocabulary.EXACT, claim.quotes().get(i).exact());
            typed(
                    graph,
                    quote,
                    Vocabulary.AV + "occurrence",
                    claim.quotes().get(i).occurrence(),
                    "integer");
            link(graph, quote, Vocabulary.CONTEXT, iri(article));
        }
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private void link(Node graph, Node subject, String predicate, String object) {
        sink.quad(new Quad(graph, subject, node(predicate), node(object)));
    }

    private void text(Node graph, Node subject, String predicate, String object) {
        sink.quad(new Quad(graph, subject, node(predicate), NodeFactory.createLiteralString(object)));
    }

    private void typed(Node graph, Node subject, String predicate, String object, String type) {
        sink.quad(new Quad(
                graph,
                subject,
                node(predicate),
                NodeFactory.createLiteralDT(
                        object, TypeMapper.getInstance().getSafeTypeByName(Vocabulary.XSD + type))));
    }
}
