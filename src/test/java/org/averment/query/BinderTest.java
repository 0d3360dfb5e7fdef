package org.averment.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinderTest {
    private static final Node IRAN = NodeFactory.createURI("http://localhost:3030/entity/wd/Q794");

    @BeforeAll
    static void init() {
        JenaSystem.init();
    }

    @Test
    void each_select_that_mentions_a_variable_gets_its_value_and_no_other_does() {
        Query query = Binder.bind(
                "SELECT * { { SELECT ?a { GRAPH ?g { ?a ?p ?_x_iri } } } { SELECT ?b { GRAPH ?h { ?b ?q ?c } } } }",
                Map.of("_x_iri", IRAN));
        String text = query.toString();
        assertThat(text.split("VALUES", -1)).hasSize(2);
        assertThat(text.indexOf("VALUES")).isLessThan(text.indexOf("GRAPH ?g"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o FILTER(1 + STRLEN(?__x) > 0) }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?s ?q ?__x } }",
                "SELECT * { ?s ?p ?o FILTER(true && EXISTS { ?s ?q ?r FILTER(?r = ?__x) }) }",
                "SELECT * { ?s ?p ?o OPTIONAL { GRAPH ?__x { ?s ?q ?r } } }",
                "SELECT * { { ?s ?p ?o } UNION { ?s ?p ?o MINUS { ?s ?__x ?o } } }",
                "SELECT * { ?s ?p ?o BIND(?__x AS ?y) }",
                "SELECT (?__x AS ?y) { ?s ?p ?o }",
                "SELECT (COUNT(?__x) AS ?n) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (MAX(?o) > ?__x)",
                "SELECT ?s { ?s ?p ?o } ORDER BY (?s = ?__x)",
                "CONSTRUCT { ?s ?p ?__x } WHERE { ?s ?p ?o }",
            })
    void a_variable_is_found_wherever_it_is_mentioned(String text) {
        assertThat(Binder.bind(text, Map.of("__x", IRAN)).toString()).contains("VALUES");
    }

    @Test
    void a_filter_keeps_its_scope_beside_the_value() {
        Query query = Binder.bind(
                "SELECT * { GRAPH ?g { ?a ?p ?b } FILTER(!BOUND(?__x_iri) || ?b = ?__x_iri) }",
                Map.of("__x_iri", IRAN));
        assertThat(query.toString().replaceAll("\\s+", " "))
                .contains("{ VALUES ?__x_iri { <http://localhost:3030/entity/wd/Q794> } GRAPH ?g");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "'''",
                "\\",
                "} ; DROP ALL #",
                "> } SERVICE <http://127.0.0.1/> {",
                "?x",
                "a\nb",
                "\u0000",
                "\uD83D\uDE00",
                "\"@en",
                "\"^^<x>"
            })
    void a_text_stays_one_literal_in_the_printed_query(String hostile) {
        Query bound = Binder.bind(
                "SELECT * { GRAPH ?g { ?s ?p ?__role } }", Map.of("__role", NodeFactory.createLiteralString(hostile)));
        Query again = QueryFactory.create(bound.toString(), Syntax.syntaxSPARQL_11);
        assertThat(again.getQueryPattern()).isEqualTo(bound.getQueryPattern());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://x/> } SERVICE <http://y/",
                "http://x/ y",
                "http://x/\"",
                "http://x/{",
                "http://x/|",
                "http://x/\\u003e",
                "http://x/^",
                "http://x/`",
                "http://x/\u0001",
                "http://x/\u202E",
                "http://x/\u00A0"
            })
    void an_iri_that_could_break_out_is_refused_even_when_it_comes_as_a_node(String hostile) {
        assertThatThrownBy(() -> Binder.bind(
                        "SELECT * { GRAPH ?g { ?s ?p ?_x_iri } }", Map.of("_x_iri", NodeFactory.createURI(hostile))))
                .isInstanceOfSatisfying(
                        QueryFault.class, e -> assertThat(e.fault().id()).isEqualTo("bad-iri"));
        assertThatThrownBy(() -> IriText.parse(hostile))
                .isInstanceOfSatisfying(
                        QueryFault.class, e -> assertThat(e.fault().id()).isEqualTo("bad-iri"));
    }

    @Test
    void a_syntax_error_names_line_and_column() {
        assertThatThrownBy(() -> Binder.parse("SELECT *\nWHERE { ?s ?p }"))
                .isInstanceOfSatisfying(QueryFault.class, e -> {
                    assertThat(e.fault().id()).isEqualTo("query-syntax");
                    assertThat(e.fault().message()).startsWith("2:15: ");
                });
    }

    @Test
    void an_extension_of_jena_is_a_syntax_error() {
        assertThatThrownBy(() -> Binder.parse("SELECT * { LET(?x := 1) }")).isInstanceOf(QueryFault.class);
    }
}
