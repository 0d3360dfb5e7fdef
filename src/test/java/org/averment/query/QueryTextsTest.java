package org.averment.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sys.JenaSystem;
import org.averment.vocab.Ontology;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the text of every question. */
class QueryTextsTest {
    private static final Pattern FAMILY = Pattern.compile(
            "# family: (\\S+) ([a-z -]+)\\n\\s*(?:VALUES \\?\\w+ \\{|BIND\\(\\?\\w+ IN \\()([^})]*)[})]");

    @BeforeAll
    static void init() {
        JenaSystem.init();
    }

    static Stream<Question> questions() {
        return Catalogue.load().questions().stream();
    }

    @Test
    void the_index_names_every_file_and_no_other() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            List<String> names = files.map(f -> f.getFileName().toString())
                    .filter(f -> !f.equals("index.txt"))
                    .map(f -> f.replaceAll("\\.rq$", ""))
                    .sorted()
                    .toList();
            assertThat(questions().map(Question::name).toList()).isEqualTo(names);
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void it_is_sparql_1_1_as_it_stands_and_runs_unbound(Question question) {
        Runner empty = Sample.runner(DatasetGraphFactory.createTxnMem());
        assertThat(empty.run(question, java.util.Map.of(), Runner.ALL).size()).isZero();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void its_header_tells_what_it_answers_and_describes_every_parameter(Question question) {
        assertThat(question.summary()).isNotBlank().hasSizeLessThan(100);
        assertThat(question.description()).endsWith(".");
        assertThat(question.tags()).isNotEmpty();
        assertThat(question.parameters())
                .allSatisfy(p -> assertThat(p.description()).as(p.variable()).isNotBlank());
        assertThat(Header.of(question.text()).pairs("params").keySet())
                .containsExactlyElementsOf(
                        question.parameters().stream().map(Parameter::variable).toList());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void its_order_is_fixed_and_names_what_it_orders_by(Question question) {
        assertThat(Binder.parse(question.text()).getOrderBy()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void it_has_no_path_and_reaches_for_nothing_outside(Question question) {
        List<String> paths = new ArrayList<>();
        Query query = Binder.parse(question.text());
        // A copy that goes everywhere, sub-queries and EXISTS too, and sees every block on its way.
        ElementTransformCopyBase everywhere = new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementPathBlock block) {
                block.patternElts().forEachRemaining(triple -> {
                    if (!triple.isTriple()) {
                        paths.add(triple.toString());
                    }
                });
                return block;
            }
        };
        QueryTransformOps.transform(query, everywhere, new ExprTransformApplyElementTransform(everywhere));
        assertThat(paths).isEmpty();
        assertThat(QueryGuard.check(query)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void it_reads_triples_in_named_graphs_alone(Question question) {
        outsideGraphs(Binder.parse(question.text()).getQueryPattern(), false);
    }

    private static void outsideGraphs(Element element, boolean inGraph) {
        Set<Element> within = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        ElementWalker.walk(element, new ElementVisitorBase() {
            @Override
            public void visit(ElementNamedGraph graph) {
                ElementWalker.walk(graph.getElement(), new ElementVisitorBase() {
                    @Override
                    public void visit(ElementPathBlock block) {
                        within.add(block);
                    }
                });
            }
        });
        ElementWalker.walk(element, new ElementVisitorBase() {
            @Override
            public void visit(ElementPathBlock block) {
                assertThat(inGraph || within.contains(block))
                        .as("in GRAPH: %s", block)
                        .isTrue();
            }

            @Override
            public void visit(ElementSubQuery sub) {
                outsideGraphs(sub.getQuery().getQueryPattern(), inGraph);
            }
        });
    }

    /** A filter on an optional parameter inside GRAPH or UNION would not see the value that is bound beside it. */
    @ParameterizedTest
    @MethodSource("questions")
    void a_test_whether_a_parameter_is_given_stands_where_its_value_is_bound(Question question) {
        int bounds = question.text().split("!BOUND\\(\\?__", -1).length - 1;
        assertThat(boundsAtTop(Binder.parse(question.text()))).isEqualTo(bounds);
    }

    private static int boundsAtTop(Query query) {
        int[] count = {0};
        if (query.getQueryPattern() instanceof ElementGroup group) {
            for (Element element : group.getElements()) {
                if (element instanceof ElementFilter filter) {
                    count[0] += filter.toString().split("! bound\\(\\?__", -1).length - 1;
                }
            }
        }
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementSubQuery sub) {
                count[0] += boundsAtTop(sub.getQuery());
            }
        });
        return count[0];
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_list_of_types_is_the_family_that_it_claims_to_be(Question question) {
        Matcher matcher = FAMILY.matcher(question.text());
        int checked = 0;
        while (matcher.find()) {
            Set<String> expected = new TreeSet<>();
            for (String root : matcher.group(2).trim().split(" ")) {
                expected.addAll(Ontology.get().narrower(matcher.group(1), root));
            }
            Set<String> listed = new TreeSet<>();
            for (String term : matcher.group(3).trim().split("[\\s,]+")) {
                listed.add(term.substring(term.indexOf(':') + 1));
            }
            assertThat(listed).isEqualTo(expected);
            checked++;
        }
        assertThat(checked).isEqualTo(question.text().split("# family:", -1).length - 1);
    }
}
