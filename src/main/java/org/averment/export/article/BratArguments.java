package org.averment.export.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.averment.model.Attribute;
import org.averment.model.Claim;
import org.averment.model.OwnRole;
import org.averment.model.Role;
import org.averment.model.ThingId;
import org.averment.model.Value;
import org.averment.vocab.Ontology;

/** What takes part in events: under the source's own roles, where these are known, several of one role numbered. */
final class BratArguments {
    private final BratSpans spans;
    private final BratLines lines;
    private final BratConf conf;
    private final Unheld unheld;

    BratArguments(BratSpans spans, BratLines lines, BratConf conf, Unheld unheld) {
        this.spans = spans;
        this.lines = lines;
        this.conf = conf;
        this.unheld = unheld;
    }

    /** Adds the arguments of an event. */
    void of(BratStatement statement, Function<ThingId, Optional<String>> references) {
        Claim claim = statement.claim();
        Map<String, Integer> seen = new HashMap<>();
        List<BratStatement.Argument> arguments = new ArrayList<>();
        for (Role role : claim.roles()) {
            // A unit and a qualifier stand and fall with their number.
            if (List.of("type", "unit", "qualifier").contains(role.name())) {
                continue;
            }
            Optional<ThingId> thing = BratStatements.thing(role.value()).or(() -> words(role.value()));
            Optional<String> target = thing.flatMap(references);
            if (target.isEmpty()) {
                lost(role.value(), claim);
                continue;
            }
            if (role.inferred().isPresent()) {
                unheld.add(
                        "role",
                        "no mark tells that it was inferred",
                        claim.position().toString());
            }
            String key =
                    Ontology.get().roleByName(role.name()).flatMap(r -> r.key()).orElse(role.name());
            String label = label(claim, key, seen.merge(key, 1, Integer::sum) - 1);
            arguments.add(new BratStatement.Argument(lines.role(label), target.get(), thing.orElseThrow()));
        }
        for (OwnRole role : claim.ownRoles()) {
            Optional<String> target = references.apply(role.value());
            if (target.isPresent()) {
                arguments.add(new BratStatement.Argument(lines.role(role.name()), target.get(), role.value()));
            } else {
                unheld.add(
                        "role",
                        "its value stands nowhere in the text",
                        claim.position().toString());
            }
        }
        arguments.forEach(argument -> conf.role(statement.label, argument.role()));
        statement.arguments.addAll(arguments);
    }

    /** Words and dates that were read from an entity of that name. */
    private Optional<ThingId> words(Value value) {
        if (value instanceof Value.Words words) {
            return spans.called(words.text());
        }
        return value instanceof Value.Date date ? spans.called(date.date().text()) : Optional.empty();
    }

    private void lost(Value value, Claim claim) {
        boolean thing = value instanceof Value.Thing;
        unheld.add(
                "role",
                thing ? "its value stands nowhere in the text" : "words, dates and sums have no line of their own",
                claim.position().toString());
    }

    /** The source's word for a role; of several words for one role, each in its turn. */
    private static String label(Claim claim, String key, int index) {
        List<String> labels = claim.attributes().stream()
                .filter(attribute -> attribute.name().equals("label." + key))
                .map(Attribute::value)
                .toList();
        return labels.isEmpty() ? key : labels.get(Math.min(index, labels.size() - 1));
    }

    /** As brat writes them: {@code Org}, {@code Org2}. */
    static List<String> numbered(List<BratStatement.Argument> arguments) {
        Set<String> roles = new HashSet<>();
        arguments.forEach(argument -> roles.add(argument.role()));
        Map<String, Integer> numbers = new HashMap<>();
        List<String> written = new ArrayList<>();
        for (BratStatement.Argument argument : arguments) {
            String role = argument.role();
            int number = numbers.merge(role, 1, Integer::sum);
            while (number > 1 && roles.contains(role + number)) {
                number = numbers.merge(role, 1, Integer::sum);
            }
            written.add((number == 1 ? role : role + number) + ":" + argument.target());
        }
        return written;
    }
}
