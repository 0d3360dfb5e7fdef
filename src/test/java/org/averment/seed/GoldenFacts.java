package org.averment.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.averment.model.Article;

/** Reads {@code facts.tsv}, whose header says how it is written. */
final class GoldenFacts {
    private static final Path FILE = Path.of("src/test/resources/seed/facts.tsv");
    private static final int COLUMNS = 7;

    private final SeedNames names;
    private final String text;

    private GoldenFacts(Article article, String text) {
        this.text = text;
        this.names = new SeedNames(article);
    }

    /** The facts, in the order of the file. */
    static List<Fact> read(Article article, String text) {
        GoldenFacts reader = new GoldenFacts(article, text);
        List<Fact> facts = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(FILE)) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    facts.add(reader.fact(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return facts;
    }

    private Fact fact(String line) {
        String[] columns = line.split("\t", -1);
        assertThat(columns).as(line).hasSize(COLUMNS);
        Set<Fact.Part> parts = new HashSet<>();
        column("type", columns[1], parts);
        column("when", columns[4], parts);
        for (String role : columns[5].isEmpty() ? new String[0] : columns[5].split("; ")) {
            int space = role.indexOf(' ');
            assertThat(space).as("a role and its value: '%s' in %s", role, line).isPositive();
            column(role.substring(0, space), role.substring(space + 1), parts);
        }
        Set<Fact.Span> spans = new HashSet<>();
        for (String quote : columns[6].split(" \\+ ")) {
            spans.add(new QuotePattern(quote).in(text));
        }
        return new Fact(names.id(columns[0]), columns[2], claimant(columns[3]), parts, spans);
    }

    private void column(String key, String written, Set<Fact.Part> parts) {
        if (!written.equals("-")) {
            boolean inferred = written.startsWith("[") && written.endsWith("]");
            String value = inferred ? written.substring(1, written.length() - 1) : written;
            parts.add(new Fact.Part(key, names.id(value), inferred));
        }
    }

    private String claimant(String written) {
        boolean endorsed = written.endsWith(", endorsed");
        String rest = endorsed ? written.substring(0, written.length() - ", endorsed".length()) : written;
        StringBuilder out = new StringBuilder();
        for (String link : List.of(" before ", " via ")) {
            int at = rest.indexOf(link);
            if (at >= 0) {
                out.insert(0, link + names.id(rest.substring(at + link.length())));
                rest = rest.substring(0, at);
            }
        }
        return names.id(rest) + out + (endorsed ? ", endorsed" : "");
    }
}
