package org.averment.reader.labelstudio;

import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.DraftAnnotation;
import org.averment.model.Written;
import org.averment.reader.records.Keys;
import org.averment.reader.text.PlainDate;
import org.averment.reader.tree.Node;

/**
 * What one annotator or model said of a task.
 *
 * @param prefix stands before the ids of its items: a region that was copied has the same id in every annotation
 * @param annotator who or what it was
 * @param leftOut why nothing of it is to be used, if so
 * @param results its regions, relations, choices
 */
record Layer(String prefix, DraftAnnotation annotator, Optional<String> leftOut, List<Node.Mapping> results) {
    static Layer of(Node.Mapping map, String kind, int number, List<Diagnostic> faults) {
        Keys keys = new Keys(map, "the " + kind, faults);
        Optional<Written> id = keys.word("id");
        boolean model = kind.equals("prediction");
        // Annotations and predictions are counted apart in Label Studio.
        String prefix = kind + "-" + id.map(Written::text).orElse("no-" + number) + "/";
        Optional<Written> by =
                model ? keys.word("model_version").filter(w -> !w.text().isBlank()) : person(map, keys);
        Optional<Written> day =
                keys.word("updated_at").or(() -> keys.word("created_at")).flatMap(PlainDate::of);
        DraftAnnotation annotator = new DraftAnnotation(
                by,
                Optional.of(new Written(model ? "model" : "person", map.position())),
                Optional.of(new Written("Label Studio", map.position())),
                day,
                model ? keys.word("score") : Optional.empty(),
                reviewer(map));
        return new Layer(prefix, annotator, leftOut(keys, kind), keys.maps("result"));
    }

    private static Optional<String> leftOut(Keys keys, String kind) {
        boolean cancelled = keys.word("was_cancelled")
                .filter(w -> w.text().equalsIgnoreCase("true"))
                .isPresent();
        return cancelled
                ? Optional.of("was_cancelled")
                : kind.equals("draft") ? Optional.of("a draft") : Optional.empty();
    }

    /** Exports give a number, or a map with the e-mail address; drafts have a user. */
    private static Optional<Written> person(Node.Mapping map, Keys keys) {
        String key = map.has("completed_by") ? "completed_by" : "user";
        return map.map(key).isPresent() ? map.map(key).flatMap(Layer::name) : keys.word(key);
    }

    private static Optional<Written> name(Node.Mapping person) {
        return person.word("email").or(() -> person.word("username")).or(() -> person.word("id"));
    }

    /** The last who accepted it. */
    private static Optional<Written> reviewer(Node.Mapping map) {
        Optional<Written> last = Optional.empty();
        for (Node node : map.items("reviews")) {
            if (node instanceof Node.Mapping review
                    && review.word("accepted")
                            .filter(w -> w.text().equals("true"))
                            .isPresent()) {
                last = review.map("created_by").flatMap(Layer::name).or(() -> review.word("created_by"));
            }
        }
        return last;
    }

    /** The annotator of one result: a model may be more sure of one than of another. */
    DraftAnnotation annotator(Node.Mapping result) {
        Optional<Written> score = result.word("score");
        return score.isEmpty()
                ? annotator
                : new DraftAnnotation(
                        annotator.by(),
                        annotator.kind(),
                        annotator.tool(),
                        annotator.date(),
                        score,
                        annotator.reviewedBy());
    }
}
