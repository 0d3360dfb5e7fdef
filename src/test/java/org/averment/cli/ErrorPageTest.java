package org.averment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.averment.store.StoreException;
import org.junit.jupiter.api.Test;

/** Every id that a message can end in is a heading of the page of errors, with an example; and every heading an id. */
class ErrorPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/errors.md");
    private static final String ID = "\"([a-z0-9]+(?:-[a-z0-9]+)*)\"";

    /** The places where ids stand in the sources: what makes a fault takes its id as the first or second literal. */
    private static final List<Pattern> SOURCES = List.of(
            Pattern.compile("Diagnostic\\s*\\.(?:error|warning)\\(\\s*" + ID),
            Pattern.compile("\\bfault\\(\\s*" + ID),
            Pattern.compile("\\bFault\\s*\\.of\\(\\s*" + ID),
            Pattern.compile("new Failure\\([^\"();]*" + ID),
            Pattern.compile("\\bword\\(\\w+, " + ID + ", \"[a-z ]+\", "),
            Pattern.compile("\\bsingle\\(\\s*roles,\\s*picture,\\s*" + ID),
            Pattern.compile("public static final String [A-Z_]+ = \"((?:port|server)-[a-z-]+)\""));

    /** Ids without a test of their own, each with its reason. */
    private static final Map<String, String> KNOWN_GAPS = Map.of(
            "internal", "comes up only where this program is wrong",
            "out-of-memory", "a JVM out of memory would take the other tests with it",
            "input-changed", "LoadingTest proves the exception that becomes it",
            "text-lost", "only a store that others wrote into lacks a text",
            "server-failed", "only where the system has no network at all",
            "port-forbidden", "depends on who runs the tests",
            "query-failed", "whatever else a query engine may throw",
            "missing-question", "tested with the commands that ask",
            "two-queries", "tested with the commands that ask");

    @Test
    void every_id_is_a_heading_and_every_heading_an_id() {
        assertThat(headings().keySet()).containsExactlyInAnyOrderElementsOf(ids());
    }

    @Test
    void every_heading_has_an_example_that_ends_in_its_id() {
        headings().forEach((id, text) -> {
            List<String> examples =
                    text.lines().filter(line -> line.startsWith("    ")).toList();
            assertThat(examples).as(id).hasSize(1).allMatch(line -> line.endsWith(" [" + id + "]"));
            assertThat(text.lines().filter(line -> !line.isBlank() && !line.startsWith("    ")))
                    .as("what %s means, and how to mend it", id)
                    .hasSize(2);
        });
    }

    @Test
    void every_id_has_a_test_or_a_reason_why_not() {
        String tests = sources(Path.of("src/test")).stream()
                .filter(file -> !file.endsWith("ErrorPageTest.java"))
                .map(ErrorPageTest::text)
                .collect(Collectors.joining("\n"));
        Set<String> untested = new TreeSet<>();
        for (String id : ids()) {
            if (!tests.contains("[" + id + "]") && !tests.contains("\"" + id + "\"")) {
                untested.add(id);
            }
        }
        untested.removeAll(KNOWN_GAPS.keySet());
        assertThat(untested).isEmpty();
        assertThat(ids()).containsAll(KNOWN_GAPS.keySet());
    }

    private static Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        for (Path file : sources(Path.of("src/main/java"))) {
            String source = text(file);
            for (Pattern pattern : SOURCES) {
                Matcher matcher = pattern.matcher(source);
                while (matcher.find()) {
                    ids.add(matcher.group(1));
                }
            }
        }
        for (StoreException.Fault fault : StoreException.Fault.values()) {
            ids.add(fault.id());
        }
        return ids;
    }

    /** The headings of ids with what stands below them. */
    private static Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        for (String part : text(PAGE).split("(?m)^### ")) {
            int end = part.indexOf('\n');
            String id = part.substring(0, end);
            assertThat(headings).as("a heading twice").doesNotContainKey(id);
            headings.put(id, part.substring(end).replaceAll("(?ms)^## .*", ""));
        }
        headings.remove(headings.keySet().iterator().next());
        return headings;
    }

    private static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|txt)"))
                    .filter(Files::isRegularFile)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
