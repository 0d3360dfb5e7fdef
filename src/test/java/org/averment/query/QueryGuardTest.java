package org.averment.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryGuardTest {
    @BeforeAll
    static void init() {
        JenaSystem.init();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT ?x { ?s ?p ?o } }",
                "SELECT * { { SELECT ?s { SERVICE <http://127.0.0.1/> { ?s ?p ?o } } } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1/> { ?s ?q ?r } } }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { { SELECT ?s { SERVICE <http://127.0.0.1/> { ?s ?q ?r } } } } }",
                "SELECT * { ?s ?p ?o MINUS { GRAPH ?g { OPTIONAL { SERVICE <http://127.0.0.1/> { ?s ?q ?r } } } } }",
                "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}",
                "SELECT * { BIND(1 + <java:x.Y>(2) AS ?x) }",
                "SELECT * { BIND(IF(true, <JAVA:x.Y>(2), 0) AS ?x) }",
                "SELECT (COUNT(<java:x.Y>(?o)) AS ?n) { ?s ?p ?o } GROUP BY ?s",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:x.Y>(?s) = 1)",
                "SELECT ?t { ?s ?p ?o } GROUP BY (<java:x.Y>(?s) AS ?t)",
                "SELECT ?s { ?s ?p ?o } ORDER BY <java:x.Y>(?s)",
                "SELECT * { ?s <java:x.Y> ?o }",
                "SELECT * { ?s <java:x.Y> (1 2) }",
                "SELECT * { ?s (<java:x.Y>/<http://x/p>)* ?o }",
                "SELECT * { ?s !<java:x.Y> ?o }",
                "SELECT * { BIND(<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) }",
                "SELECT * { BIND(<http://www.opengis.net/def/function/geosparql/distance>(1, 2) AS ?x) }",
                "SELECT * { ?s <http://jena.apache.org/ARQ/list#member> ?o }",
                "SELECT * { ?s <Java:x.Y> ?o }",
                "CONSTRUCT { ?s ?p ?x } WHERE { ?s ?p ?o BIND(<java:x.Y>(?o) AS ?x) }",
                "ASK { FILTER(<java:x.Y>(1)) }",
                "DESCRIBE ?s { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
                "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
                "SELECT * FROM NAMED <FILE:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * FROM <jar:file:///x.jar!/y> { ?s ?p ?o }",
                "SELECT * FROM <ftp://127.0.0.1/x> { ?s ?p ?o }"
            })
    void a_query_that_reaches_outside_is_refused(String text) {
        assertThat(QueryGuard.check(QueryFactory.create(text, Syntax.syntaxARQ)))
                .hasValueSatisfying(f -> assertThat(f.id()).isEqualTo("query-refused"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { LATERAL { SERVICE <http://127.0.0.1/> { ?s ?p ?o } } }",
                "SELECT (CALL(IRI(\"java:x.Y\")) AS ?x) {}",
                "SELECT * { LET(?x := <java:x.Y>(1)) }",
                "SELECT * { LATERAL { ?s ?p ?o } }",
                "SELECT * { UNFOLD(?list AS ?item) }"
            })
    void neither_do_extensions_of_jena_slip_through(String text) {
        assertThat(QueryGuard.check(QueryFactory.create(text, Syntax.syntaxARQ)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM NAMED <http://localhost:3030/article/one> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT ?s (COUNT(*) AS ?n) { ?s <http://x/p>+ ?o FILTER(REGEX(STR(?o), \"java:\")) } GROUP BY ?s",
                "DESCRIBE <http://localhost:3030/entity/wd/Q222>",
                "ASK {}"
            })
    void an_ordinary_query_passes(String text) {
        assertThat(QueryGuard.check(QueryFactory.create(text, Syntax.syntaxARQ)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 300})
    void depth_is_bounded_by_what_the_engine_survives(int depth) {
        String text = "ASK " + "{".repeat(depth) + "}".repeat(depth);
        assertThat(QueryGuard.check(QueryFactory.create(text, Syntax.syntaxSPARQL_11))
                        .isPresent())
                .isEqualTo(depth > QueryWalk.DEEPEST);
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 1_100})
    void so_is_the_number_of_parts(int parts) {
        String text = "ASK { {}" + "OPTIONAL {}".repeat(parts) + "}";
        assertThat(QueryGuard.check(QueryFactory.create(text, Syntax.syntaxSPARQL_11))
                        .isPresent())
                .isEqualTo(parts > QueryWalk.MOST_PARTS);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 9})
    void so_is_exists_inside_exists(int depth) {
        String text = "ASK { FILTER " + "EXISTS { FILTER ".repeat(depth) + "(true)" + "}".repeat(depth) + "}";
        assertThat(QueryGuard.check(QueryFactory.create(text, Syntax.syntaxSPARQL_11))
                        .isPresent())
                .isEqualTo(depth > QueryWalk.DEEPEST_EXISTS);
    }
}
