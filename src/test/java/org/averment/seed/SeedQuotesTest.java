package org.averment.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every quote in the seed's graph stands in the article where it says it does: from the lines of N-Quads alone. */
class SeedQuotesTest {
    private static final Pattern LINE = Pattern.compile("<([^>]*)> <([^>]*)> (.*) <[^>]*> \\.\n?");
    private static final Pattern SPAN = Pattern.compile(".*#char=(\\d+),(\\d+)");
    private static final String EXACT = "http://www.w3.org/ns/oa#exact";
    private static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    private static final String QUOTE = "https://w3id.org/averment/ns#quote";
    private static final String TEXT = Seed.text();

    @Test
    void every_quote_is_a_literal_part_of_the_text_at_its_offsets() {
        int[] codePoints = TEXT.codePoints().toArray();
        Map<String, Map<String, String>> quotes = quotes();
        assertThat(quotes).hasSizeGreaterThan(150);
        quotes.forEach((iri, said) -> {
            Matcher span = SPAN.matcher(iri);
            assertThat(span.matches()).as(iri).isTrue();
            int start = Integer.parseInt(span.group(1));
            int end = Integer.parseInt(span.group(2));
            assertThat(said.get(NIF + "beginIndex")).startsWith("\"" + start + "\"");
            assertThat(said.get(NIF + "endIndex")).startsWith("\"" + end + "\"");
            assertThat(unescaped(said.get(EXACT)))
                    .as(iri)
                    .isEqualTo(new String(codePoints, start, end - start))
                    .isNotBlank();
        });
    }

    @Test
    void every_quote_of_a_claim_is_described() {
        List<String> cited = Seed.GRAPH.lines().stream()
                .map(LINE::matcher)
                .filter(line -> line.matches() && line.group(2).equals(QUOTE))
                .map(line -> line.group(3).substring(1, line.group(3).length() - 1))
                .distinct()
                .toList();
        assertThat(quotes().keySet()).containsExactlyInAnyOrderElementsOf(cited);
    }

    @Test
    void the_graph_names_the_text_by_its_hash() throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(Seed.GRAPH.lines())
                .anyMatch(line -> line.contains(
                        "<http://schema.org/sha256> \"" + HexFormat.of().formatHex(hash) + "\""));
    }

    /** What is said of each thing that has exact words. */
    private static Map<String, Map<String, String>> quotes() {
        Map<String, Map<String, String>> said = new TreeMap<>();
        for (String line : Seed.GRAPH.lines()) {
            Matcher quad = LINE.matcher(line);
            if (quad.matches()) {
                said.computeIfAbsent(quad.group(1), iri -> new TreeMap<>()).put(quad.group(2), quad.group(3));
            }
        }
        said.values().removeIf(properties -> !properties.containsKey(EXACT));
        return said;
    }

    /** The escapes of N-Quads that a quote of one paragraph can need. */
    private static String unescaped(String literal) {
        String words = literal.substring(1, literal.length() - 1);
        return words.replace("\\\"", "\"").replace("\\n", "\n").replace("\\\\", "\\");
    }
}
