package org.averment.reader.cas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.averment.model.Diagnostic;
import org.averment.model.standoff.Item;
import org.averment.reader.Reader;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasFormatTest {
    private static final String SOFA = "{\"%ID\": 1, \"%TYPE\": \"uima.cas.Sofa\", \"sofaString\": \"Vell votes.\"}";

    private static Result read(String structures) {
        List<Result> results = new ArrayList<>();
        String text = "{\"%FEATURE_STRUCTURES\": [" + structures + "]}";
        Reader.any().read(Input.text("a.json", Path.of(""), text), results::add);
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    private static List<Item> items(String... structures) {
        return read(SOFA + "," + String.join(",", structures))
                .standoff()
                .orElseThrow()
                .items();
    }

    private static List<String> faults(String structures) {
        return read(structures).diagnostics().stream().map(Diagnostic::id).toList();
    }

    private static String span(int id, String more) {
        return "{\"%ID\": " + id + ", \"%TYPE\": \"custom.Place\", \"@sofa\": 1, \"begin\": 0, \"end\": 4" + more + "}";
    }

    @Test
    void a_chain_that_bites_its_tail_and_two_that_share_a_link_end() {
        List<Item> items = items(
                "{\"%ID\": 2, \"%TYPE\": \"custom.AChain\", \"@first\": 3}",
                "{\"%ID\": 9, \"%TYPE\": \"custom.BChain\", \"@first\": 4}",
                span(3, ", \"@next\": 4"),
                span(4, ", \"@next\": 3"));
        assertThat(items)
                .filteredOn(Item.Cluster.class::isInstance)
                .extracting(item -> ((Item.Cluster) item).members().size())
                .containsExactly(2, 0);
    }

    @Test
    void a_list_that_bites_its_tail_ends() {
        List<Item> items = items(
                span(2, ", \"@places\": 3"),
                "{\"%ID\": 3, \"%TYPE\": \"uima.cas.NonEmptyFSList\", \"@head\": 2, \"@tail\": 3}");
        assertThat(items).hasSize(2).last().isInstanceOf(Item.Event.class);
    }

    @Test
    void a_list_that_very_many_share_is_a_fault_and_no_endless_work() {
        String elements = IntStream.range(0, 5_000).mapToObj(i -> "2").collect(Collectors.joining(","));
        String hosts = IntStream.range(4, 5_004)
                .mapToObj(id -> span(id, ", \"@places\": 3"))
                .collect(Collectors.joining(","));
        assertThat(faults(SOFA + "," + span(2, "") + ",{\"%ID\": 3, \"%TYPE\": \"uima.cas.FSArray\", \"%ELEMENTS\": ["
                        + elements + "]}," + hosts))
                .containsExactly("wrong-shape");
    }

    @Test
    void references_to_nothing_and_to_what_is_not_there_are_left_to_whoever_resolves_them() {
        List<Item> items = items(
                "{\"%ID\": 2, \"%TYPE\": \"custom.Rel\", \"@Governor\": 77, \"@Dependent\": 78}",
                span(3, ", \"@place\": 0, \"@links\": 79"));
        assertThat(items).extracting(item -> item.origin().kind()).containsExactly("relation", "span", "event");
    }

    @Test
    void a_link_that_no_list_holds_says_something_of_the_document() {
        assertThat(items("{\"%ID\": 2, \"%TYPE\": \"custom.Link\", \"role\": \"place\", \"@target\": 1}"))
                .extracting(item -> item.origin().kind())
                .containsExactly("metadata");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"%ID\": 1, \"%TYPE\": \"uima.cas.Sofa\", \"sofaString\": \" \"}"})
    void a_document_without_a_text_is_refused(String structures) {
        assertThat(faults(structures)).containsExactly("article-without-text");
    }

    @Test
    void a_text_is_large_and_spans_are_many() {
        String text = "Vell \\uD83D\\uDE00 votes. ".repeat(20_000);
        String spans = IntStream.range(0, 20_000)
                .mapToObj(i -> "{\"%ID\": " + (i + 2) + ", \"%TYPE\": \"custom.Place\", \"begin\": " + i * 15
                        + ", \"end\": " + (i * 15 + 7) + "}")
                .collect(Collectors.joining(","));
        Result result = read(SOFA.replace("Vell votes.", text) + "," + spans);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.standoff().orElseThrow().items())
                .hasSize(20_000)
                .allMatch(item ->
                        item instanceof Item.Mention mention && mention.text().equals("Vell \uD83D\uDE00"));
    }
}
