package org.averment.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.averment.vocab.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {
    /** Two humps at least: one hump is also an ordinary word, a class of the ontology or a name in an example. */
    private static final Pattern CLASS = Pattern.compile("([A-Z][a-z]+){2,}|[A-Z][A-Za-z]+(Test|IT)");

    private static final Path ARCHITECTURE = Path.of("src/site/markdown/architecture.md");

    static Stream<Page> pages() {
        return Page.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void links_lead_somewhere(Page page) {
        for (String link : page.links()) {
            if (link.startsWith("http://") || link.startsWith("https://")) {
                continue;
            }
            String[] parts = link.split("#", 2);
            Path target = parts[0].isEmpty()
                    ? page.path()
                    : Path.of("").resolve(page.path()).resolveSibling(parts[0]).normalize();
            assertThat(target).as("%s links %s", page.path(), link).exists();
            if (parts.length > 1) {
                assertThat(Page.at(target).anchors()).as(link).contains(parts[1]);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void classes_that_are_named_exist(Page page) {
        Set<String> known = known();
        boolean allMustBeClasses = page.path().equals(ARCHITECTURE);
        List<String> named = page.codes().stream()
                .filter(code -> CLASS.matcher(code).matches() || allMustBeClasses && code.matches("[A-Z][A-Za-z]+"))
                .toList();
        assertThat(known).containsAll(named);
        assertThat(allMustBeClasses && named.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void files_of_the_project_that_are_named_exist(Page page) {
        List<String> roots = List.of("ontology/", "queries/", "seeds/", "src/", ".ci/");
        assertThat(page.codes())
                .filteredOn(code -> roots.stream().anyMatch(code::startsWith) && code.matches("[\\w./-]+\\.?[\\w/]+"))
                .filteredOn(code -> !code.contains("NAME"))
                .allSatisfy(
                        code -> assertThat(Files.exists(Path.of(code))).as(code).isTrue());
    }

    private static Set<String> known() {
        Set<String> known = new TreeSet<>(Classes.simpleNames());
        Ontology.get().classes().forEach(term -> known.add(term));
        return known;
    }
}
