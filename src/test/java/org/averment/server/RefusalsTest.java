package org.averment.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    private static Served served;

    @BeforeAll
    static void start() throws ServerStartException {
        served = Served.withDefaults();
    }

    @AfterAll
    static void end() {
        served.close();
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(words).hasLineCount(1).doesNotContain("Exception", "\tat ");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o . OPTIONAL { GRAPH ?g { SERVICE SILENT <%s> { ?s ?p ?o } } } }",
                "SELECT * { { SELECT ?s { { ?s ?p ?o } UNION { SERVICE <%s> { ?s ?p ?o } } } } }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
                "SELECT (EXISTS { SERVICE <%s> { ?s ?p ?o } } AS ?x) { }",
                "SELECT * { ?s ?p ?o MINUS { SERVICE <%s> { ?s ?p ?o } } }",
                "SELECT * { VALUES ?e { <%s> } SERVICE ?e { ?s ?p ?o } }",
                "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <%s> { ?s ?p ?o } }",
                "ASK { SERVICE <%s> { ?s ?p ?o } }",
                "DESCRIBE ?s { SERVICE <%s> { ?s ?p ?o } }",
            })
    void service_is_refused_wherever_it_stands_and_never_called(String query) throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(500, -1);
        });
        other.start();
        try {
            String address = "http://127.0.0.1:" + other.getAddress().getPort() + "/sparql";
            assertRefused(served.select(query.replace("%s", address)), 400, "SERVICE is refused");
            assertThat(calls).hasValue(0);
        } finally {
            other.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<%s>(?s) AS ?x) { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o FILTER(<%s>(?s)) }",
                "SELECT * { ?s ?p ?o BIND(<%s>(?s) AS ?x) }",
                "SELECT * { ?s ?p ?o FILTER(1 + STRLEN(STR(<%s>(?s))) > 0) }",
                "SELECT * { ?s ?p ?o FILTER(?s IN (<a:b>, <%s>(?o))) }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?x FILTER(<%s>(?x)) } }",
                "SELECT * { ?s ?p ?o } ORDER BY <%s>(?s)",
                "SELECT ?x { ?s ?p ?o } GROUP BY (<%s>(?s) AS ?x)",
                "SELECT (COUNT(<%s>(?s)) AS ?n) { ?s ?p ?o }",
                "SELECT (GROUP_CONCAT(DISTINCT <%s>(?s)) AS ?n) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(MAX(<%s>(?o)) > 1)",
                "SELECT * { { SELECT (<%s>(?s) AS ?x) { ?s ?p ?o } } }",
                "SELECT (IF(true, 1, COALESCE(<%s>(1), 2)) AS ?x) { }",
            })
    void a_java_function_is_refused_wherever_it_stands(String query) {
        String iri = "java:org.apache.jena.sparql.function.library.sysinfo";
        assertRefused(served.select(query.replace("%s", iri)), 400, "the function <" + iri + "> is refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://jena.apache.org/ARQ/function#sysvar",
                "http://jena.apache.org/ARQ/jsFunction#f",
                "http://www.opengis.net/def/function/geosparql/distance",
                "https://example.org/f",
            })
    void a_function_of_one_product_is_refused(String iri) {
        assertRefused(served.select("SELECT (<" + iri + ">(1) AS ?x) { }"), 400, "the function <" + iri);
    }

    @Test
    void from_a_file_is_refused_rather_than_answered_with_nothing() {
        assertRefused(
                served.select("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }"), 400, "FROM <file:///etc/passwd>");
    }

    @Test
    void casts_and_xpath_functions_are_no_functions_of_one_product() {
        String query =
                "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> PREFIX fn: <http://www.w3.org/2005/xpath-functions#>"
                        + " SELECT (xsd:integer(\"7\") AS ?a) (fn:abs(-1) AS ?b) { }";
        assertThat(served.select(query).body()).isEqualTo("a,b\r\n7,1\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s <%s> ?o }",
                "SELECT * { ?s <%s> (1 2) }",
                "SELECT * { (?s 1) <%s> ?o }",
                "SELECT * { ?s <a:b>/<%s> ?o }",
                "SELECT * { ?s ^<%s> ?o }",
                "SELECT * { ?s (<a:b>|<%s>)* ?o }",
                "SELECT * { GRAPH ?g { [] <%s> [] } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s <%s> ?o } }",
                "SELECT * { { SELECT * { ?s <%s> ?o } } }",
                "CONSTRUCT WHERE { ?s <%s> ?o }",
            })
    void a_property_function_is_refused_wherever_it_stands(String query) {
        for (String iri : new String[] {
            "http://jena.apache.org/ARQ/property#versionARQ",
            "http://jena.apache.org/ARQ/list#member",
            "http://jena.apache.org/text#query",
            "http://jena.hpl.hp.com/ARQ/property#concat",
            "java:org.apache.jena.sparql.pfunction.library.str",
        }) {
            assertRefused(served.select(query.replace("%s", iri)), 400, "the property function <" + iri);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (CALL(<java:x>, 1) AS ?x) { }",
                "SELECT * { LET (?x := 1) }",
                "JSON { \"a\": ?s } WHERE { ?s ?p ?o }",
                "CONSTRUCT { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }",
                "SELECT (AGG <a:b>(?s) AS ?x) { ?s ?p ?o }",
                "INSERT DATA { <a:b> <a:b> <a:b> }",
                "LOAD <file:///etc/passwd>",
                "DROP ALL",
                "not a query",
            })
    void what_is_no_sparql_1_1_query_is_refused(String query) {
        assertRefused(served.select(query), 400, "not a SPARQL 1.1 query");
    }

    @Test
    void a_product_s_own_aggregate_is_refused() {
        assertRefused(
                served.select(
                        "SELECT (<http://jena.apache.org/ARQ/function/aggregate#median>(DISTINCT ?o) AS ?x) { ?s ?p ?o }"),
                400,
                "is refused");
    }

    @Test
    void an_update_is_refused_in_every_dress() {
        String update = "LOAD <file:///etc/passwd>";
        assertRefused(
                served.post("sparql", "application/x-www-form-urlencoded", "update=" + Served.encode(update)),
                403,
                "for reading");
        assertRefused(served.post("sparql", "application/sparql-update", update), 403, "for reading");
        assertRefused(served.get("sparql?update=" + Served.encode(update), "*/*"), 403, "for reading");
        assertRefused(served.get("sparql?query=ASK%7B%7D&request=" + Served.encode(update), "*/*"), 403, "for reading");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, data?default",
        "POST, data?default",
        "DELETE, data?default",
        "PATCH, data?default",
        "PUT, data?graph=https://example.org/article/one",
        "POST, data",
        "DELETE, data",
        "PUT, sparql",
        "DELETE, sparql",
        "PATCH, sparql",
        "TRACE, data",
        "POST, ''",
        "BREW, sparql",
    })
    void a_method_that_writes_is_refused(String method, String path) {
        HttpResponse<String> answer = served.send(served.request(path)
                .header("Content-Type", "text/turtle")
                .method(method, BodyPublishers.ofString("<a:b> <a:b> <a:b> .")));
        assertRefused(answer, 405, "for reading");
        assertThat(answer.headers().firstValue("Allow")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update",
                "query",
                "upload",
                "get",
                "shacl",
                "patch",
                "prefixes",
                "$/ping",
                "$/server",
                "$/datasets",
                "$/compact/",
                "$/backup/",
                "$/stats",
                "$/metrics",
                "$/tasks",
                "$/reload",
                "sparql/",
                "sparql/x",
                "data/x",
                "index.html",
                ".well-known/void",
                "WEB-INF/web.xml",
            })
    void nothing_else_is_served(String path) {
        assertRefused(served.get(path, "text/html"), 404, "nothing is here");
        assertThat(served.post(path, "application/sparql-update", "DROP ALL").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"callback=f", "stylesheet=x.xsl", "force-accept=text/html", "query-ref=http://127.0.0.1:1/"})
    void the_client_cannot_disguise_an_answer(String parameter) {
        assertRefused(served.get("sparql?query=ASK%7B%7D&" + parameter, "*/*"), 400, "is refused");
    }

    @Test
    void a_request_without_a_query_is_told_how_to_send_one() {
        assertRefused(served.get("sparql", "*/*"), 400, "?query=");
        assertRefused(served.get("sparql?query=", "*/*"), 400, "mpty");
        assertRefused(served.post("sparql", "application/x-www-form-urlencoded", "q=x"), 400, "query");
        assertRefused(served.post("sparql", "application/sparql-query", " "), 400, "empty");
        assertRefused(served.post("sparql", "text/turtle", "<a:b> <a:b> <a:b> ."), 415, "text/turtle");
        assertRefused(served.get("sparql?query=ASK%7B%7D&query=ASK%7B%7D", "*/*"), 400, "ultiple");
    }
}
