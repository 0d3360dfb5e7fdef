package org.averment.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.averment.check.Proofs;
import org.averment.ingest.Item;
import org.averment.ingest.Mapped;
import org.averment.model.Diagnostic;
import org.averment.model.standoff.Losses;
import org.averment.model.standoff.Outcome;
import org.averment.model.standoff.Standoff;
import org.averment.reader.Inputs;
import org.averment.reader.Reader;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.averment.vocab.Ontology;

/** What must be true of whatever comes of a file of another tool. Thread-safe. */
final class Judgement {
    private static final String PLAIN = "ns#projected> \"true\"";
    private static final List<String> REFUSED_ALIKE = List.of("duplicate-article");

    private final List<Way> ways = Way.all();
    private final Proofs proofs = new Proofs(Ontology.get());

    /** What came of some. */
    record Tally(int documents, int refused, long items) {
        static final Tally NOTHING = new Tally(0, 0, 0);

        Tally and(Tally other) {
            return new Tally(documents + other.documents, refused + other.refused, items + other.items);
        }
    }

    /** Fails where something is not as it must be. */
    Tally judge(Inputs inputs) {
        List<Result> results = new ArrayList<>();
        for (Input input : inputs.inputs()) {
            Reader.any().read(input, results::add);
        }
        assertThat(results.size() + inputs.diagnostics().size())
                .as("something is said")
                .isPositive();
        inputs.diagnostics().forEach(Judgement::hasPlace);
        results.forEach(Judgement::isReadOrRefused);
        for (Way way : ways) {
            judge(way, inputs.inputs(), results);
        }
        List<Item<Mapped>> usual = ways.get(0).items(inputs.inputs());
        long items = results.stream()
                .flatMap(result -> result.standoff().stream())
                .mapToLong(standoff -> standoff.items().size())
                .sum();
        return new Tally(
                usual.size(), (int) usual.stream().filter(Item::refused).count(), items);
    }

    private static void isReadOrRefused(Result result) {
        boolean document = result.draft().isPresent() || result.standoff().isPresent();
        assertThat(document || result.hasErrors()).as("a document or an error").isTrue();
        result.diagnostics().forEach(Judgement::hasPlace);
    }

    private static void hasPlace(Diagnostic fault) {
        assertThat(fault.position().file()).as(fault.toString()).isNotEmpty();
        assertThat(fault.toString()).doesNotContain("\n", "jackson", "java.");
    }

    private void judge(Way way, List<Input> inputs, List<Result> results) {
        List<Item<Mapped>> items = way.items(inputs);
        assertThat(items).as(way.name()).hasSameSizeAs(results);
        for (int i = 0; i < items.size(); i++) {
            judge(way, items.get(i), results.get(i));
        }
        if (way == ways.get(0)) {
            List<Item<Mapped>> again = way.items(inputs);
            assertThat(told(again)).as("the same twice").isEqualTo(told(items));
        }
    }

    private static List<List<Object>> told(List<Item<Mapped>> items) {
        return items.stream()
                .map(item -> List.of(
                        item.diagnostics(),
                        item.losses().map(Losses::counts).orElse(Map.of()),
                        item.made().map(made -> made.graph().lines()).orElse(List.of())))
                .toList();
    }

    private void judge(Way way, Item<Mapped> item, Result result) {
        item.diagnostics().forEach(Judgement::hasPlace);
        List<Diagnostic> errors =
                item.diagnostics().stream().filter(Diagnostic::isError).toList();
        assertThat(item.refused()).as("refused, by an error").isEqualTo(!errors.isEmpty());
        assertThat(item.losses().isPresent()).isEqualTo(result.standoff().isPresent());
        result.standoff().ifPresent(standoff -> {
            addsUp(way, item, standoff, item.losses().orElseThrow());
            boolean sound = !result.hasErrors()
                    && way.importer().read(standoff).diagnostics().stream().noneMatch(Diagnostic::isError);
            if (sound) {
                assertThat(errors)
                        .as("%s: the importer's own faults", way.name())
                        .allMatch(error -> REFUSED_ALIKE.contains(error.id()));
            }
        });
        item.made().ifPresent(made -> {
            assertThat(proofs.unproved(made.document(), made.graph(), item.position()))
                    .as("%s: proofs", way.name())
                    .isEmpty();
            if (way.isCautious() && result.standoff().isPresent()) {
                assertThat(made.graph().lines())
                        .as("%s: plain facts", way.name())
                        .noneMatch(l -> l.contains(PLAIN));
            }
        });
    }

    private static void addsUp(Way way, Item<Mapped> item, Standoff standoff, Losses losses) {
        assertThat(losses.documents()).isEqualTo(Map.of(standoff.format(), 1L));
        long counted =
                losses.counts().values().stream().mapToLong(Losses.Count::items).sum();
        assertThat(counted)
                .as("%s: every item is counted once", way.name())
                .isEqualTo(standoff.items().size());
        Optional<Losses.Cause> used = losses.counts().keySet().stream()
                .filter(cause -> cause.outcome() == Outcome.MAPPED || cause.outcome() == Outcome.KEPT)
                .findFirst();
        if (item.refused()) {
            assertThat(used)
                    .as("%s: nothing of what is refused is used", way.name())
                    .isEmpty();
        }
    }
}
