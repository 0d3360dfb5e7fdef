package org.averment.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.averment.check.Articles;
import org.averment.rdf.MappedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every syntax gives back what was written, and the same bytes wherever it is written. */
class SyntaxesTest {
    private static final String STRESS = "src/test/resources/stress";
    /** Control characters are let out by the syntaxes that can hold them. */
    private static final String HOSTILE =
            "tab\t cr\r lf\n \"quote\" \\ 'x' \u007F \u0085 \u2028 😀 \uD83C\uDDE6 ﷽ <b>&amp;</b> ]]> é e\u0301";

    private static MappedGraph stress() {
        return Articles.mapped(Articles.article(STRESS, Articles.file(STRESS + "/plain-facts.yaml")));
    }

    private static MappedGraph hostile(String words) {
        return Articles.mapped(Articles.inline(
                "Start. " + words + " End.",
                "entities:\n  x: {type: Chorus, name: " + Articles.json(words) + "}\nclaims:\n- quote: "
                        + Articles.json(words) + "\n  says: [{event: e, type: own type, description: "
                        + Articles.json(words) + "}]\n"));
    }

    private static List<MappedGraph> graphs() {
        return List.of(stress(), hostile(HOSTILE));
    }

    private static byte[] written(Syntax syntax, List<MappedGraph> graphs) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphWriter writer = GraphWriter.of(syntax, out);
        for (MappedGraph graph : graphs) {
            writer.write(graph);
        }
        writer.finish();
        return out.toByteArray();
    }

    private static Lang lang(Syntax syntax) {
        return switch (syntax) {
            case NQUADS -> Lang.NQUADS;
            case TRIG -> Lang.TRIG;
            case TURTLE -> Lang.TURTLE;
            case JSONLD -> Lang.JSONLD;
            case RDFXML -> Lang.RDFXML;
        };
    }

    private static DatasetGraph read(byte[] bytes, Lang lang) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(bytes)).lang(lang).parse(dataset);
        return dataset;
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void what_is_read_back_is_what_was_written(Syntax syntax) throws IOException {
        DatasetGraph back = read(written(syntax, graphs()), lang(syntax));
        DatasetGraph quads = DatasetGraphFactory.create();
        Graph merged = GraphFactory.createDefaultGraph();
        for (MappedGraph graph : graphs()) {
            graph.quads().forEach(quads::add);
            graph.quads().stream().map(Quad::asTriple).forEach(merged::add);
        }
        if (syntax.keepsGraphs()) {
            assertThat(IsoMatcher.isomorphic(back, quads)).isTrue();
        } else {
            assertThat(back.getDefaultGraph().isIsomorphicWith(merged)).isTrue();
        }
    }

    @Test
    void each_line_is_its_quad_down_to_the_control_characters() throws IOException {
        StringBuilder all = new StringBuilder();
        for (char c = 1; c < 0xA0; c++) {
            all.append(c);
        }
        MappedGraph graph = hostile(all.append("x\uFFFD\uFDD0\uFFFE😀").toString());
        byte[] bytes = written(Syntax.NQUADS, List.of(graph));
        List<String> back = new ArrayList<>();
        read(bytes, Lang.NQUADS).find().forEachRemaining(quad -> back.add(line(quad)));
        assertThat(new TreeSet<>(back)).isEqualTo(new TreeSet<>(graph.lines()));
        assertThat(new String(bytes, StandardCharsets.UTF_8).lines().toList()).isEqualTo(graph.lines());
    }

    /** A quad in canonical N-Quads, without the line end. */
    private static String line(Quad quad) {
        return term(quad.getSubject()) + ' ' + term(quad.getPredicate()) + ' ' + term(quad.getObject()) + ' '
                + term(quad.getGraph()) + " .";
    }

    private static String term(Node node) {
        if (node.isURI()) {
            return '<' + node.getURI() + '>';
        }
        String quoted = '"'
                + node.getLiteralLexicalForm()
                        .codePoints()
                        .mapToObj(SyntaxesTest::escaped)
                        .collect(Collectors.joining())
                + '"';
        if (!node.getLiteralLanguage().isEmpty()) {
            return quoted + '@' + node.getLiteralLanguage();
        }
        String datatype = node.getLiteralDatatypeURI();
        return datatype.equals("http://www.w3.org/2001/XMLSchema#string") ? quoted : quoted + "^^<" + datatype + '>';
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c < ' ' || c == 0x7F ? String.format("\\u%04X", c) : Character.toString(c);
        };
    }

    @Test
    void rdf_xml_refuses_what_xml_cannot_hold_before_the_first_byte() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphWriter writer = GraphWriter.of(Syntax.RDFXML, out);
        assertThatThrownBy(() -> {
                    writer.write(hostile("a bell: \u0007"));
                    writer.finish();
                })
                .isInstanceOf(Unwritable.class)
                .hasMessageContaining("U+0007");
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void the_bytes_are_the_same_under_any_locale_and_time_zone(Syntax syntax) throws IOException {
        byte[] here = written(syntax, graphs());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            assertThat(written(syntax, graphs())).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(written(syntax, graphs())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void articles_stand_in_the_order_given_each_sorted_by_itself() throws IOException {
        List<MappedGraph> turned = List.of(graphs().get(1), graphs().get(0));
        assertThat(lines(written(Syntax.NQUADS, turned)))
                .isNotEqualTo(lines(written(Syntax.NQUADS, graphs())))
                .containsExactlyInAnyOrderElementsOf(lines(written(Syntax.NQUADS, graphs())));
        for (MappedGraph graph : graphs()) {
            Set<String> sorted = new TreeSet<>((a, b) -> java.util.Arrays.compareUnsigned(
                    a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));
            sorted.addAll(graph.lines());
            assertThat(graph.lines()).containsExactlyElementsOf(sorted);
        }
    }

    private static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).lines().collect(Collectors.toList());
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void nothing_at_all_is_well_formed_too(Syntax syntax) throws IOException {
        assertThat(read(written(syntax, List.of()), lang(syntax)).isEmpty()).isTrue();
    }
}
