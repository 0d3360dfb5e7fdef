package org.averment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.averment.reader.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong calls and what lies in their way: the exit code and the whole line. */
class CallFaultsTest {
    private static final String TWO_RAMAS = """
            register: {id: ramas}
            entities:
              edi: {type: Person, name: Edi Rama, aliases: Rama, key: "reg:edi"}
              lake: {type: Place, name: Rama, key: "reg:lake"}
            """;

    @TempDir
    Path folder;

    private void answers(int exit, String line, String... args) {
        Run run = Run.of(args);
        assertThat(run.err().lines().findFirst()).contains(line);
        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ask who-acuses-whom | there is no question "who-acuses-whom" - did you mean who-accuses-whom? [unknown-question]
        ask about-entity | about-entity needs --entity: whom or what: a name, an alias, a key such as wd:Q794, or an IRI [missing-parameter]
        ask about-entity --entiti Rama | about-entity has no parameter --entiti; it takes --entity - did you mean entity? [unknown-parameter]
        ask about-entity --entity | --entity needs a value [missing-value]
        ask about-entity --entity a --entity b | --entity is given twice [parameter-twice]
        ask about-entity --entity Edy-Rama | nothing is called "Edy-Rama" - did you mean edi rama? [unknown-name]
        ask about-entity --entity Rama | "Rama" may mean 2 entities [ambiguous-name]
        ask about-entity --entity http://a<b | not an absolute IRI: "http://a<b" [bad-iri]
        ask timeline --from 2018-13-01 | --from "2018-13-01" is no date such as 2018-06-30, 2018-06 or 2018 [bad-date]
        sparql SELECT*{SERVICE<http://x/>{}} | SERVICE is refused: a query stays in the store that it is put to; ask both and join the answers [query-refused]
        sparql ASK{} --format turtle | rows cannot be written as turtle [bad-format]
        """)
    void a_question_asked_wrongly(String words, String line) throws IOException {
        Path data = Files.writeString(folder.resolve("ramas.yaml"), TWO_RAMAS);
        List<String> args = new ArrayList<>(List.of(words.split(" ")));
        args.addAll(List.of("--data", data.toString()));
        answers(2, "averment: " + line, args.toArray(String[]::new));
    }

    @Test
    void a_query_that_is_no_sparql() {
        Run run = Run.of("sparql", "SELECT", "--data", "seeds/register.yaml");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("averment: ")
                .endsWith("[query-syntax]\n")
                .hasLineCount(1);
    }

    @Test
    void data_with_errors_is_not_asked() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), TWO_RAMAS.replace("reg:edi", "Q1"));
        Run run = Run.of("ask", "articles", "--data", bad.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).endsWith("averment: nothing was asked: 1 error, 0 warnings [data-refused]\n");
    }

    @Test
    void a_query_that_takes_too_long_is_given_up() {
        answers(
                3,
                "averment: no answer within 1 s; ask for less [query-timeout]",
                "sparql",
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
                "--timeout",
                "1",
                "--data",
                "seeds/register.yaml");
    }

    @Test
    void an_endpoint_that_fails_and_one_that_is_not_there() throws IOException {
        HttpServer failing = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        failing.createContext("/", exchange -> {
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        failing.start();
        String url = "http://localhost:" + failing.getAddress().getPort() + "/sparql";
        try {
            answers(
                    3,
                    "averment: " + url + " answered with HTTP status 500 [endpoint-error]",
                    "sparql",
                    "ASK {}",
                    "--endpoint",
                    url);
        } finally {
            failing.stop(0);
        }
        answers(
                3,
                "averment: no answer from " + url + " [endpoint-unreachable]",
                "sparql",
                "ASK {}",
                "--endpoint",
                url);
    }

    @Test
    void a_format_that_no_reader_has() {
        answers(
                2,
                "averment: no such format: \"brta\" - expected one of " + String.join(", ", Reader.formats())
                        + " - nearest: brat [unknown-format]",
                "check",
                "--from",
                "brta",
                "seeds");
    }

    @Test
    void with_a_mapping_that_has_faults_nothing_is_read() throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.yaml"), "entities:\n  ORG: Organization\n");
        Run run = Run.of("check", "--mapping", mapping.toString(), "seeds");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(mapping + ":2:8: error: this is not a class of entities: \"Organization\"")
                .endsWith("\naverment: nothing was read: 1 error, 0 warnings [mapping-refused]\n");
    }

    @Test
    void a_mapping_that_is_not_there_or_is_a_folder() {
        Path missing = folder.resolve("no.yaml");
        Run run = Run.of("check", "--mapping", missing.toString(), "seeds");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("[no-such-file]").endsWith("[mapping-refused]\n");
        answers(
                2,
                "averment: the mapping " + folder + " is a folder [no-such-file]",
                "check",
                "--mapping",
                folder.toString(),
                "seeds");
    }

    @Test
    void a_base_that_is_none() {
        answers(
                2,
                "averment: this cannot be a base: \"nope\" - expected an http or https IRI without query or fragment,"
                        + " such as https://data.example.org/ [bad-base]",
                "convert",
                "seeds/register.yaml",
                "--base",
                "nope");
    }

    @Test
    void a_store_that_is_missing_keeps_another_base_or_lacks_the_article() throws IOException {
        Path store = folder.resolve("store");
        answers(
                3,
                "averment: " + store + " holds no store: load files into it first, or name another directory"
                        + " [store-missing]",
                "list",
                "--store",
                store.toString());
        assertThat(store).doesNotExist();
        assertThat(Run.of("load", "seeds/register.yaml", "--store", store.toString())
                        .exit())
                .isZero();
        answers(
                2,
                "averment: " + store + " keeps the base http://localhost:3030/, not https://news.example/: leave the"
                        + " base out, or load into another directory [store-base]",
                "load",
                "seeds/register.yaml",
                "--store",
                store.toString(),
                "--base",
                "https://news.example/");
        answers(
                2,
                "averment: the store holds no such article: \"albania\" [unknown-article]",
                "remove",
                "albania",
                "--store",
                store.toString());
    }

    @Test
    void a_store_that_is_newer_or_damaged() throws IOException {
        Path store = Files.createDirectory(folder.resolve("store"));
        Path marker = store.resolve("averment-store.properties");
        Files.writeString(marker, "format=9\nbase=http://x/\ncreated-by=9.0\n");
        answers(
                3,
                "averment: " + store + " was written by Averment 9.0 in format 9; this version knows format 1: use the"
                        + " later version, or load the files into another directory [store-newer]",
                "list",
                "--store",
                store.toString());
        Files.writeString(marker, "nonsense");
        answers(
                3,
                "averment: " + marker + " cannot be understood; the store is a cache: delete " + store
                        + " and load the files again [store-damaged]",
                "list",
                "--store",
                store.toString());
    }

    @Test
    void a_bell_in_a_text_is_not_written_as_xml() {
        String bell = "{\"article\": {\"id\": \"bell\", \"title\": \"ding\\u0007\", \"body\": \"x\"}, \"claims\": []}";
        Run run = Run.given(bell, "convert", "-", "--format", "rdfxml", "--base", "https://news.example/");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .endsWith("averment: RDF/XML cannot hold the character U+0007, which stands in a text of"
                        + " https://news.example/article/bell - expected nquads, trig, turtle or jsonld"
                        + " [not-in-xml]\n");
    }
}
