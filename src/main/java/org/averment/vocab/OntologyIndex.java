package org.averment.vocab;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.averment.vocab.Ontology.Concept;
import org.averment.vocab.Ontology.Kind;
import org.averment.vocab.Ontology.RoleDefinition;

/**
 * Reads {@code index.tsv}, which is made from the Turtle files: parsing those at every start would take longer than
 * checking a small article does. A test holds it up to date.
 */
final class OntologyIndex {
    private static final String FILE = "/ontology/index.tsv";

    final Map<String, Set<String>> superclasses = new LinkedHashMap<>();
    final Map<String, RoleDefinition> rolesByName = new LinkedHashMap<>();
    final Map<String, RoleDefinition> rolesByKey = new LinkedHashMap<>();
    final Map<String, Map<String, Concept>> concepts = new LinkedHashMap<>();

    OntologyIndex() {
        text().lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line.split("\t", -1)));
    }

    private void add(String[] fields) {
        switch (fields[0]) {
            case "class" -> superclasses.put(fields[1], items(fields[2]));
            case "role" -> {
                RoleDefinition role = new RoleDefinition(
                        fields[1], optional(fields[2]), Kind.valueOf(fields[3]), items(fields[4]), fields[5]);
                rolesByName.put(role.name(), role);
                role.key().ifPresent(key -> rolesByKey.put(key, role));
            }
            case "concept" -> {
                Concept concept = new Concept(
                        fields[1],
                        fields[2],
                        fields[3],
                        List.copyOf(items(fields[4])),
                        optional(fields[5]),
                        optional(fields[6]));
                concepts.computeIfAbsent(concept.scheme(), scheme -> new LinkedHashMap<>())
                        .put(concept.notation(), concept);
            }
            default -> throw new IllegalStateException(FILE + " has a line of an unknown kind: " + fields[0]);
        }
    }

    private static Set<String> items(String field) {
        return field.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(field.split("\\|")));
    }

    private static Optional<String> optional(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    private static String text() {
        try (InputStream in = OntologyIndex.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not in the jar");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
