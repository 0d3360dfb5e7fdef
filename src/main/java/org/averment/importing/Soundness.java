package org.averment.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.averment.model.Diagnostic;
import org.averment.model.Written;
import org.averment.model.standoff.Item;

/** Whether an item can stand in a draft at all, whatever it refers to. Stateless. */
final class Soundness {
    /** Labels become names of terms; code points. */
    private static final int LONGEST_LABEL = 150;

    private Soundness() {}

    static Optional<Diagnostic> fault(Item item) {
        if (item instanceof Item.Mention mention && isBlank(mention.text())) {
            return Optional.of(Diagnostic.warning("span-refused", item.origin().position(), "the span has no words")
                    .value(mention.text()));
        }
        if (item instanceof Item.Named named && named.names().stream().allMatch(name -> isBlank(name.text()))) {
            return Optional.of(Diagnostic.warning("span-refused", item.origin().position(), "the entity has no name"));
        }
        return labels(item)
                .filter(label -> label.text().codePointCount(0, label.text().length()) > LONGEST_LABEL)
                .findFirst()
                .map(label -> Diagnostic.warning("label-too-long", label.position(), "this is no label")
                        .value(label.text())
                        .expected("at most " + LONGEST_LABEL + " characters"));
    }

    private static Stream<Written> labels(Item item) {
        if (item instanceof Item.Mention mention) {
            return mention.labels().stream();
        }
        if (item instanceof Item.Named named) {
            return named.labels().stream();
        }
        if (item instanceof Item.Relation relation) {
            return Stream.concat(
                    relation.type().stream(),
                    Stream.of(relation.from().role(), relation.to().role()));
        }
        if (item instanceof Item.Event event) {
            return Stream.concat(
                    Stream.of(event.type()), event.arguments().stream().map(argument -> argument.role()));
        }
        return List.<Written>of().stream();
    }

    private static boolean isBlank(String words) {
        return words.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
