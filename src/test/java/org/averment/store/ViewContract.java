package org.averment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.averment.store.Given.BASE;
import static org.averment.store.Given.article;
import static org.averment.store.Given.ask;
import static org.averment.store.Given.graph;
import static org.averment.store.Given.iri;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What queries see of every store. */
abstract class ViewContract {
    Store store;

    abstract Store create();

    @BeforeEach
    void open() {
        store = create();
        store.apply(List.of(graph("a", "digest-a", "one", "both"), graph("b", "digest-b", "two")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void the_default_graph_is_the_union_of_the_named_ones() {
        assertThat(ask(store, "SELECT ?o { ?s ?p ?o }")).containsExactly("\"both\"", "\"one\"", "\"two\"");
        assertThat(ask(store, "SELECT ?g ?o { GRAPH ?g { ?s ?p ?o } }"))
                .containsExactly(article("a") + " \"both\"", article("a") + " \"one\"", article("b") + " \"two\"");
        assertThat(ask(store, "SELECT ?o { GRAPH <" + article("b") + "> { ?s ?p ?o } }"))
                .containsExactly("\"two\"");
        assertThat(ask(store, "SELECT ?g { GRAPH ?g {} }")).containsExactly(article("a"), article("b"));
    }

    @Test
    void a_triple_that_stands_in_two_graphs_is_one_in_the_union() {
        Node same = iri(BASE + "same");
        store.apply(List.of(
                new GraphUpdate(
                        article("c"),
                        "1",
                        Kind.ARTICLE,
                        java.util.Optional.empty(),
                        List.of(Quad.create(iri(article("c")), same, same, same)),
                        java.util.Optional.empty()),
                new GraphUpdate(
                        article("d"),
                        "1",
                        Kind.ARTICLE,
                        java.util.Optional.empty(),
                        List.of(Quad.create(iri(article("d")), same, same, same)),
                        java.util.Optional.empty())));
        assertThat(ask(store, "SELECT ?o { <" + BASE + "same> ?p ?o }")).hasSize(1);
        assertThat(ask(store, "SELECT ?g { GRAPH ?g { <" + BASE + "same> ?p ?o } }"))
                .hasSize(2);
    }

    @Test
    void from_picks_graphs() {
        assertThat(ask(store, "SELECT ?o FROM <" + article("a") + "> { ?s ?p ?o }"))
                .containsExactly("\"both\"", "\"one\"");
        assertThat(ask(store, "SELECT ?g FROM NAMED <" + article("b") + "> { GRAPH ?g { ?s ?p ?o } }"))
                .containsExactly(article("b"));
        assertThat(ask(store, "SELECT ?o FROM <" + article("a") + "> { GRAPH ?g { ?s ?p ?o } }"))
                .isEmpty();
    }

    /** Every way that SPARQL, or Jena's extensions, could reach the default graph of the storage. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ ?s ?p ?o }",
                "{ GRAPH ?g { ?s ?p ?o } }",
                "{ GRAPH <urn:x-arq:DefaultGraph> { ?s ?p ?o } }",
                "{ GRAPH <urn:x-arq:DefaultGraphNode> { ?s ?p ?o } }",
                "{ GRAPH <urn:x-arq:UnionGraph> { ?s ?p ?o } }",
                "{ ?s !<urn:none:x> ?o }",
                "{ ?s (<urn:none:x>|!<urn:none:x>)* ?o }",
                "{ ?x ?y ?z . ?s (!<urn:none:x>)+ ?o }",
                "{ GRAPH <urn:x-arq:DefaultGraph> { ?s !<urn:none:x> ?o } }",
                "{ GRAPH <urn:x-arq:DefaultGraphNode> { ?s (!<urn:none:x>)+ ?o } }",
                "{ GRAPH ?g { ?s !<urn:none:x> ?o } }",
                "{ VALUES ?g { <urn:x-arq:DefaultGraph> } GRAPH ?g { ?s ?p ?o } }",
                "{ VALUES ?g { <urn:x-arq:DefaultGraph> <urn:x-arq:DefaultGraphNode> } GRAPH ?g { ?s !<urn:none:x> ?o } }",
                "{ BIND(IRI(CONCAT('urn:x-arq:', 'DefaultGraph')) AS ?g) GRAPH ?g { ?s (!<urn:none:x>)+ ?o } }",
                "{ BIND(IRI('urn:x-arq:DefaultGraph') AS ?g) OPTIONAL { GRAPH ?g { ?s (!<urn:none:x>)* ?o } } }",
                "{ GRAPH ?g { SELECT ?s ?o { ?s !<urn:none:x> ?o } } }",
                "{ ?s ?p ?o FILTER EXISTS { GRAPH <urn:x-arq:DefaultGraph> { ?s2 ?p2 ?o2 FILTER(CONTAINS(STR(?p2), '/store#')) } } }",
                "{ ?s ?p ?o FILTER EXISTS { BIND(IRI('urn:x-arq:DefaultGraph') AS ?g) GRAPH ?g { ?s2 !<urn:none:x> ?o2 FILTER(CONTAINS(STR(?o2), 'digest-')) } } }",
                "{ SELECT ?s ?o { GRAPH <urn:x-arq:DefaultGraph> { ?s ?p ?o } } }",
                "{ { GRAPH <urn:x-arq:DefaultGraph> { ?s ?p ?o } } UNION { ?s ?p ?o } MINUS { ?s ?p 1 } }",
                "{ LATERAL { GRAPH <urn:x-arq:DefaultGraph> { ?s ?p ?o } } }",
                "FROM <urn:x-arq:DefaultGraph> { ?s ?p ?o }",
                "FROM NAMED <urn:x-arq:DefaultGraph> { GRAPH ?g { ?s ?p ?o } }",
                "FROM <urn:x-arq:UnionGraph> FROM <urn:x-arq:DefaultGraph> { ?s ?p ?o }",
                "FROM NAMED <urn:x-arq:DefaultGraphNode> { GRAPH <urn:x-arq:DefaultGraphNode> { ?s !<urn:none:x> ?o } }"
            })
    void no_query_finds_what_is_kept_about_the_graphs(String pattern) {
        List<String> rows = store.read(() -> {
            try (QueryExec exec = QueryExec.dataset(store.view())
                    .query(org.apache.jena.query.QueryFactory.create(
                            "SELECT * " + pattern, org.apache.jena.query.Syntax.syntaxARQ))
                    .build()) {
                return exec.select().stream().map(Object::toString).toList();
            }
        });
        assertThat(rows).noneMatch(row -> row.contains("digest-") || row.contains("/store#"));
        if (pattern.contains("FILTER EXISTS")) {
            assertThat(rows).isEmpty();
        }
    }

    @Test
    void the_default_graph_under_its_own_name_is_the_union_too() {
        for (String name : List.of("urn:x-arq:DefaultGraph", "urn:x-arq:UnionGraph")) {
            assertThat(ask(store, "SELECT ?o { GRAPH <" + name + "> { ?s ?p ?o } }"))
                    .as(name)
                    .containsExactly("\"both\"", "\"one\"", "\"two\"");
        }
    }

    @Test
    void no_call_finds_what_is_kept_about_the_graphs() {
        store.read(() -> {
            DatasetGraph view = store.view();
            assertThat(view.stream()).hasSize(3);
            assertThat(view.getDefaultGraph().find().toList()).hasSize(3);
            assertThat(view.getUnionGraph().find().toList()).hasSize(3);
            assertThat(view.getGraph(Quad.defaultGraphIRI).find().toList()).hasSize(3);
            assertThat(view.getGraph(Quad.defaultGraphNodeGenerated).find().toList())
                    .hasSize(3);
            assertThat(view.stream(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY))
                    .hasSize(3);
            assertThat(view.stream(Node.ANY, iri(article("a")), Node.ANY, Node.ANY))
                    .hasSize(2);
            assertThat(view.stream(null, null, null, null)).hasSize(3);
            assertThat(view.find(Quad.ANY)).toIterable().hasSize(3);
            assertThat(view.contains(Node.ANY, Node.ANY, iri("https://w3id.org/averment/store#digest"), Node.ANY))
                    .isFalse();
            assertThat(view.contains(Quad.defaultGraphIRI, iri(article("a")), Node.ANY, Node.ANY))
                    .isTrue();
            assertThat(view.listGraphNodes()).toIterable().hasSize(2);
            assertThat(view.toString()).doesNotContain("digest-");
            return 0;
        });
    }

    @Test
    void describe_and_construct_see_the_union() {
        store.read(() -> {
            try (QueryExec describe = QueryExec.dataset(store.view())
                            .query("DESCRIBE <" + article("a") + ">")
                            .build();
                    QueryExec construct = QueryExec.dataset(store.view())
                            .query("CONSTRUCT WHERE { ?s ?p ?o }")
                            .build()) {
                assertThat(describe.describe().find().toList()).hasSize(2);
                assertThat(construct.construct().find().toList()).hasSize(3);
            }
            return 0;
        });
    }

    @Test
    void nothing_can_be_written_through_the_view() {
        DatasetGraph view = store.view();
        Quad quad = Given.quad("a", Given.words("forged"));
        assertThatThrownBy(() -> view.begin(TxnType.WRITE)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> view.begin(ReadWrite.WRITE)).isInstanceOf(UnsupportedOperationException.class);
        store.read(() -> {
            assertThatThrownBy(() -> view.add(quad)).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> view.delete(quad)).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(view::clear).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> view.getDefaultGraph().add(quad.asTriple()))
                    .isInstanceOf(org.apache.jena.shared.AddDeniedException.class);
            assertThatThrownBy(() -> view.getGraph(iri(article("a"))).add(quad.asTriple()))
                    .isInstanceOf(org.apache.jena.shared.AddDeniedException.class);
            return 0;
        });
        view.begin(TxnType.READ_PROMOTE);
        assertThat(view.promote()).isFalse();
        view.end();
    }

    @Test
    void a_server_that_closes_the_view_does_not_close_the_store() {
        store.view().close();
        assertThat(store.list()).hasSize(2);
    }

    @Test
    void queries_still_work_after_erasing() {
        store.remove(List.of(article("b")));
        store.erase();
        assertThat(ask(store, "SELECT ?g ?o { GRAPH ?g { ?s ?p ?o } }")).hasSize(2);
        assertThat(ask(store, "SELECT ?o { ?s ?p ?o }")).containsExactly("\"both\"", "\"one\"");
    }
}
