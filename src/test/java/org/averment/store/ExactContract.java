package org.averment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.averment.store.Given.dump;
import static org.averment.store.Given.iri;
import static org.averment.store.Given.of;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes in comes out to the character, or does not go in. One store for all: to open one costs more than a test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ExactContract {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    Store store;

    abstract Store create();

    @BeforeAll
    void open() {
        store = create();
    }

    @AfterAll
    void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({
        "integer,0",
        "integer,1",
        "integer,-1",
        "integer,2034",
        "integer,36028797018963968",
        "integer,123456789012345678901234567890",
        "integer,abc",
        "integer,''",
        "int,7",
        "long,-7",
        "nonNegativeInteger,0",
        "positiveInteger,12",
        "unsignedByte,200",
        "decimal,22000.0",
        "decimal,0.5",
        "decimal,-1.25",
        "decimal,41.33",
        "decimal,300000.0",
        "decimal,0.0",
        "decimal,123456789012345678.123456789",
        "date,2022-09-20",
        "date,2022-09-20Z",
        "date,2022-09-20+02:00",
        "date,0001-01-01",
        "date,9999-12-31",
        "date,-0044-03-15",
        "date,2022-13-45",
        "dateTime,2022-09-20T22:30:00",
        "dateTime,2022-09-20T22:30:00Z",
        "dateTime,2022-09-20T22:30:00.5Z",
        "dateTime,2022-09-20T22:30:00-05:00",
        "dateTime,2022-09-20T22:30:00.123456789Z",
        "gYear,2022",
        "gYear,0044",
        "gYear,-0044",
        "gYear,2022Z",
        "gYearMonth,2022-07",
        "gMonthDay,--07-01",
        "gMonth,--07",
        "gDay,---20",
        "duration,P1Y",
        "time,22:30:00",
        "date,2022-09-20+00:00",
        "dateTime,2022-09-20T24:00:00",
        "dateTime,2022-09-20T22:30:00+00:00",
        "float,1.0",
        "anyURI,http://x.example/",
        "boolean,true",
        "boolean,false",
        "string,'  kept  '",
        "token,' not trimmed '"
    })
    void a_literal_in_this_form_comes_back_as_it_is(String type, String form) {
        exact(NodeFactory.createLiteralDT(form, TypeMapper.getInstance().getSafeTypeByName(XSD + type)));
    }

    @ParameterizedTest
    @CsvSource({
        "integer,01",
        "integer,+1",
        "integer,-0",
        "integer,' 1'",
        "int,007",
        "nonNegativeInteger,+5",
        "decimal,1",
        "decimal,22000",
        "decimal,22000.00",
        "decimal,0.50",
        "decimal,.5",
        "decimal,5.",
        "decimal,+0.5",
        "decimal,-0.0",
        "decimal,007.5",
        "date,2022-09-20-00:00",
        "dateTime,2022-09-20T22:30:00.0Z",
        "dateTime,2022-09-20T22:30:00.50Z",
        "boolean,1",
        "boolean,0",
        "double,1",
        "double,1.50E0"
    })
    void a_literal_in_this_form_would_change_and_is_refused(String type, String form) {
        Node literal =
                NodeFactory.createLiteralDT(form, TypeMapper.getInstance().getSafeTypeByName(XSD + type));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.apply(List.of(of("a", literal))))
                .withMessageContaining("would become");
        assertThat(store.entry(Given.article("a"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000",
                "\u0001\u001F\u007F\u0085",
                "tab\there",
                "line\nline\r\nline\r",
                "\"quoted\" \\ back\\u0041slash",
                "under_score_ and _25 and %25 and \\",
                "\uFEFFmark",
                "\uFFFE\uFFFF\uFFFD",
                "e\u0301 is not \u00E9",
                "\uD83D\uDE00 \uD835\uDD38",
                "\u202Ertl \u2028 \u2029",
                "<&>^^@en"
            })
    void words_come_back_as_they_are(String text) {
        exact(NodeFactory.createLiteralString(text));
        exact(NodeFactory.createLiteralLang(text, "en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "sq-AL", "zh-Hant-TW", "x-private", "de-1996"})
    void language_tags_come_back_as_they_are(String tag) {
        exact(NodeFactory.createLiteralLang("words", tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/article/a#char=1,2",
                "https://news.example/entity/caf\u00E9/\u5317\u4EAC/\uD83D\uDE00",
                "https://news.example/%20%2F%C3%A9",
                "https://news.example/a?b=c&d=e;f,(g)'h'!*~$",
                "https://news.example/under_score_x_25",
                "relative/path",
                "mailto:x@example.org",
                "https://w3id.org/averment/said#actor"
            })
    void iris_come_back_as_they_are(String iri) {
        exact(iri(iri));
    }

    @Test
    void a_datatype_of_ones_own_comes_back_as_it_is() {
        for (String type : List.of("http://id.loc.gov/datatypes/edtf/EDTF", "https://other.example/t_y_pe#x")) {
            exact(NodeFactory.createLiteralDT(
                    "2009/..", TypeMapper.getInstance().getSafeTypeByName(type)));
        }
    }

    @Test
    void a_literal_of_a_megabyte_comes_back_as_it_is() {
        exact(NodeFactory.createLiteralString("0123456789abcde\uD83D\uDE00".repeat(60_000)));
    }

    @Test
    void what_is_no_plain_rdf_is_refused() {
        Node triple = NodeFactory.createTripleTerm(iri("urn:ex:a"), iri("urn:ex:b"), iri("urn:ex:c"));
        for (Node node : List.of(NodeFactory.createBlankNode(), triple, Given.words("half \uD83D pair"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> store.apply(List.of(of("a", node))));
        }
        assertThat(store.entry(Given.article("a"))).isEmpty();
    }

    private void exact(Node object) {
        store.remove(List.of(Given.article("exact")));
        store.apply(List.of(of("exact", object)));
        Optional<Node> back =
                store.read(() -> store.view().stream().map(q -> q.getObject()).findFirst());
        assertThat(back).contains(object);
        if (object.isLiteral()) {
            assertThat(back.get().getLiteralLexicalForm()).isEqualTo(object.getLiteralLexicalForm());
            assertThat(back.get().getLiteralLanguage()).isEqualTo(object.getLiteralLanguage());
        }
        assertThat(store.read(() -> store.view().stream(Node.ANY, Node.ANY, Node.ANY, object)
                        .count()))
                .isEqualTo(1);
        // A replacement has to recognise it, or it would be written anew each time and the old one stay.
        GraphUpdate again = of("exact", object);
        store.apply(List.of(new GraphUpdate(
                again.graph(), "other digest", Kind.ARTICLE, Optional.empty(), again.quads(), Optional.empty())));
        assertThat(dump(store).lines()).hasSize(1);
    }
}
