package org.averment.reader.triples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.averment.model.Written;
import org.averment.model.standoff.Evidence;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Standoff;
import org.averment.reader.Inputs;
import org.averment.reader.Reader;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a model lays out the same facts, they are read as the same. */
class SameFactsTest {
    private static final Path CASES = Path.of("src/test/resources/formats/triples");

    static Stream<Path> typed() throws IOException {
        return files("same-facts");
    }

    static Stream<Path> bare() throws IOException {
        return files("same-bare-facts");
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(CASES.resolve(folder).resolve("input"))) {
            return files.filter(file -> !file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("typed")
    void every_layout_with_types_and_quotes_gives_the_same_items(Path file) {
        assertThat(facts(file))
                .containsExactly(
                        "Ida Holm: Person",
                        "Marvik: City",
                        "Nordkai: Company",
                        "Ida Holm - leads - Nordkai: \"Ida Holm leads Nordkai\"",
                        "Nordkai - operates in - Marvik: \"Nordkai operates in Marvik.\"");
    }

    @ParameterizedTest
    @MethodSource("bare")
    void every_layout_of_bare_triples_gives_the_same_items(Path file) {
        assertThat(facts(file))
                .containsExactly(
                        "Ida Holm: ",
                        "Marvik: ",
                        "Nordkai: ",
                        "Ida Holm - leads - Nordkai: ",
                        "Nordkai - operates in - Marvik: ");
    }

    private static List<String> facts(Path file) {
        List<Result> results = new ArrayList<>();
        for (Input input : Inputs.of(List.of(file.toString()), InputStream.nullInputStream())
                .inputs()) {
            Reader.any().read(input, results::add);
        }
        assertThat(results)
                .hasSize(1)
                .allSatisfy(result -> assertThat(result.diagnostics()).isEmpty());
        Standoff standoff = results.get(0).standoff().orElseThrow();
        assertThat(standoff.text().text()).startsWith("Ida Holm leads Nordkai, the harbour said.");
        List<String> facts = new ArrayList<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Item item : standoff.items()) {
            if (item instanceof Item.Named named) {
                String name = named.names().get(0).text();
                names.put(named.origin().id().text(), name);
                facts.add(name + ": " + words(named.labels()));
            }
        }
        facts.sort(null);
        for (Item item : standoff.items()) {
            if (item instanceof Item.Relation relation) {
                facts.add(names.get(relation.from().target().text()) + " - "
                        + relation.type().map(Written::text).orElse("") + " - "
                        + names.get(relation.to().target().text()) + ": "
                        + relation.evidence().stream()
                                .map(e -> '"' + ((Evidence.Words) e).quote().text() + '"')
                                .collect(Collectors.joining(" ")));
            }
        }
        assertThat(standoff.items()).allMatch(i -> i instanceof Item.Named || i instanceof Item.Relation);
        return facts;
    }

    private static String words(List<Written> words) {
        return words.stream().map(Written::text).collect(Collectors.joining(" "));
    }
}
