package org.averment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.averment.bench.Newsroom;
import org.averment.check.Proofs;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.averment.rdf.Base;
import org.averment.reader.format.Input;
import org.averment.vocab.Ontology;
import org.junit.jupiter.api.Test;

/**
 * Why articles need not be proved by SHACL one by one when they are converted or loaded: whatever the native checks let
 * through is proved by the shapes, the plain-fact proof and the quote proof. Shown on articles that were changed at
 * random, so that many of them are wrong in one place.
 *
 * <p>{@code -Daverment.mutants=N} for more, {@code -Daverment.seed=N} for others.
 */
class AgreementTest {
    private static final int MUTANTS = Integer.getInteger("averment.mutants", 600);
    private static final long SEED = Long.getLong("averment.seed", 20221123L);
    private static final List<String> FOREIGN = List.of(
            "", "x", "2022-13", "1999/2014", "article", "unattributed", "denied", "Person", "3 EUR", "true", "2");

    private final ObjectMapper json = new ObjectMapper();
    private final Random random = new Random(SEED);

    @Test
    void what_the_checks_let_through_the_proofs_find_sound() throws Exception {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        Newsroom.of(SEED).write(20, lines);
        List<String> articles = lines.toString("UTF-8").lines().toList();
        Proofs proofs = new Proofs(Ontology.get());
        int good = 0;
        int bad = 0;
        for (int i = 0; i < MUTANTS; i++) {
            String mutant = mutant(articles.get(i % articles.size()));
            List<Item<List<Diagnostic>>> items = new ArrayList<>();
            Pipeline.of(Base.DEFAULT)
                    .run(
                            List.of(Input.text("mutant.json", Path.of("nowhere"), mutant)),
                            mapped -> proofs.unproved(mapped.document(), mapped.graph(), Position.of("mutant.json")),
                            items::add);
            for (Item<List<Diagnostic>> item : items) {
                assertThat(item.made().orElse(List.of()))
                        .as("mutant %d of seed %d: %s", i, SEED, mutant)
                        .isEmpty();
                good += item.refused() ? 0 : 1;
                bad += item.refused() ? 1 : 0;
            }
        }
        assertThat(good).as("mutants that are good").isGreaterThan(MUTANTS / 10);
        assertThat(bad).as("mutants that are refused").isGreaterThan(MUTANTS / 10);
    }

    private String mutant(String article) throws Exception {
        JsonNode root = json.readTree(article);
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            List<ContainerNode<?>> containers = new ArrayList<>();
            List<JsonNode> values = new ArrayList<>();
            collect(root, containers, values);
            change(containers.get(random.nextInt(containers.size())), values);
        }
        return json.writeValueAsString(root);
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> containers, List<JsonNode> values) {
        if (node instanceof ContainerNode<?> container && !container.isEmpty()) {
            containers.add(container);
        }
        if (node.isValueNode()) {
            values.add(node);
        }
        node.forEach(child -> collect(child, containers, values));
    }

    private void change(ContainerNode<?> container, List<JsonNode> values) {
        JsonNode other = random.nextInt(3) == 0
                ? TextNode.valueOf(FOREIGN.get(random.nextInt(FOREIGN.size())))
                : values.get(random.nextInt(values.size()));
        int at = random.nextInt(container.size());
        int way = random.nextInt(3);
        if (container instanceof ArrayNode array) {
            switch (way) {
                case 0 -> array.remove(at);
                case 1 ->
                    array.insert(at, array.get(random.nextInt(array.size())).deepCopy());
                default -> array.set(at, other);
            }
        } else if (container instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(at);
            switch (way) {
                case 0 -> object.remove(name);
                case 1 ->
                    object.set(
                            names.get(random.nextInt(names.size())),
                            object.get(name).deepCopy());
                default -> object.set(name, other);
            }
        }
    }
}
