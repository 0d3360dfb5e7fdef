package org.averment.reader.averment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.averment.model.Diagnostic;
import org.averment.model.Written;
import org.averment.model.mapping.Mapping;
import org.averment.model.mapping.Mapping.AttributeRule;
import org.averment.model.mapping.Mapping.ClassRule;
import org.averment.model.mapping.Mapping.EventRule;
import org.averment.model.mapping.Mapping.KeyRule;
import org.averment.model.mapping.Mapping.RelationRule;
import org.averment.model.mapping.Mapping.RoleRule;
import org.averment.model.mapping.Mapping.Shape;
import org.averment.reader.format.Input;
import org.averment.reader.format.Known;
import org.averment.reader.format.Unreadable;
import org.averment.reader.tree.Documents;
import org.averment.reader.tree.Node;
import org.averment.reader.tree.Tree;

/** Reads a mapping file. Whether the terms in it are the ontology's is not its business. Stateless. */
public final class MappingFile {
    private static final List<String> TOP =
            List.of("by", "standing", "entities", "relations", "events", "roles", "attributes", "keys");
    private static final List<String> RELATION = List.of("relation", "tenure", "event", "role", "from", "to", "post");
    private static final List<String> EVENT = List.of("type", "roles", "reports", "reporter", "standing", "polarity");
    private static final List<String> ATTRIBUTE = List.of("by", "standing", "polarity", "type");

    private MappingFile() {}

    /**
     * A mapping as read.
     *
     * @param mapping what could be read of it
     * @param diagnostics what is wrong with it
     */
    public record Read(Mapping mapping, List<Diagnostic> diagnostics) {
        public Read {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    public static Read read(Input input) {
        List<Tree> trees = new ArrayList<>();
        try (InputStream in = input.content().open()) {
            Documents.split(input.name(), in, part -> {
                try {
                    part.read(Known.NOTHING, trees::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            return new Read(Mapping.NONE, Unreadable.result(input, e).diagnostics());
        }
        List<Diagnostic> faults = new ArrayList<>();
        trees.get(0).faultsAndNulls().stream()
                .map(fault -> fault.id().equals("empty-file") ? fault.expected("a mapping") : fault)
                .forEach(faults::add);
        if (trees.size() > 1) {
            trees.get(1)
                    .root()
                    .ifPresent(second -> faults.add(
                            Diagnostic.error("syntax", second.position(), "more follows after the end of the document")
                                    .expected("one mapping a file")));
        }
        Optional<Node> root = trees.get(0).root();
        if (root.isPresent() && root.get() instanceof Node.Mapping map) {
            return new Read(mapping(Fields.of(map, "the mapping", TOP, faults), faults), faults);
        }
        root.filter(node -> !(node instanceof Node.Faulty))
                .ifPresent(node -> faults.add(Values.wrongShape(node, "the mapping", "a map of sections")));
        return new Read(Mapping.NONE, faults);
    }

    private static Mapping mapping(Fields top, List<Diagnostic> faults) {
        return new Mapping(
                top.word("by"),
                top.word("standing"),
                section(top, "entities", faults, (label, node) -> classes(label, node, faults)),
                section(top, "relations", faults, (label, node) -> relation(label, node, faults)),
                section(top, "events", faults, (label, node) -> event(label, node, faults)),
                roles(top, faults),
                section(top, "attributes", faults, (label, node) -> attribute(label, node, faults)),
                section(
                        top,
                        "keys",
                        faults,
                        (label, node) -> Values.word(node, label.text(), "a scheme", faults)
                                .map(scheme -> new KeyRule(label, scheme))));
    }

    private static <T> Map<String, T> section(
            Fields owner, String key, List<Diagnostic> faults, BiFunction<Written, Node, Optional<T>> rule) {
        Map<String, T> rules = new LinkedHashMap<>();
        owner.map(key).map(Node.Mapping::entries).orElse(List.of()).forEach(entry -> {
            if (!(entry.value() instanceof Node.Faulty)) {
                rule.apply(entry.key(), entry.value())
                        .ifPresent(r -> rules.put(entry.key().text(), r));
            }
        });
        return rules;
    }

    private static Optional<ClassRule> classes(Written label, Node node, List<Diagnostic> faults) {
        List<Written> classes = new ArrayList<>();
        for (Node item : Values.items(node, label.text(), faults)) {
            Values.word(item, label.text(), "a class or a list of them", faults).ifPresent(classes::add);
        }
        return classes.isEmpty() ? Optional.empty() : Optional.of(new ClassRule(label, classes));
    }

    private static Map<String, RoleRule> roles(Fields owner, List<Diagnostic> faults) {
        return section(
                owner,
                "roles",
                faults,
                (label, node) ->
                        Values.word(node, label.text(), "a role", faults).map(role -> new RoleRule(label, role)));
    }

    private static Optional<RelationRule> relation(Written label, Node node, List<Diagnostic> faults) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(new RelationRule(
                    label, Shape.RELATION, scalar.written(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return fields(label, node, RELATION, faults).flatMap(fields -> {
            List<String> shapes = List.of("relation", "tenure", "event", "role").stream()
                    .filter(fields::has)
                    .toList();
            if (shapes.size() != 1) {
                faults.add(
                        Diagnostic.error("mapping-shape", fields.position(), "nothing says what this relation becomes")
                                .value(label.text())
                                .expected("one of the keys relation, tenure, event, role"));
                return Optional.empty();
            }
            return fields.word(shapes.get(0))
                    .map(term -> new RelationRule(
                            label,
                            Shape.valueOf(shapes.get(0).toUpperCase(Locale.ROOT)),
                            term,
                            fields.word("from"),
                            fields.word("to"),
                            fields.word("post")));
        });
    }

    private static Optional<EventRule> event(Written label, Node node, List<Diagnostic> faults) {
        if (node instanceof Node.Scalar scalar) {
            Optional<Written> none = Optional.empty();
            return Optional.of(new EventRule(label, Optional.of(scalar.written()), Map.of(), none, none, none, none));
        }
        return fields(label, node, EVENT, faults)
                .map(fields -> new EventRule(
                        label,
                        fields.word("type"),
                        roles(fields, faults),
                        fields.word("reports"),
                        fields.word("reporter"),
                        fields.word("standing"),
                        fields.word("polarity")));
    }

    private static Optional<AttributeRule> attribute(Written label, Node node, List<Diagnostic> faults) {
        return fields(label, node, ATTRIBUTE, faults)
                .map(fields -> new AttributeRule(
                        label,
                        fields.word("by"),
                        fields.word("standing"),
                        fields.word("polarity"),
                        fields.words("type")));
    }

    private static Optional<Fields> fields(Written label, Node node, List<String> keys, List<Diagnostic> faults) {
        if (node instanceof Node.Mapping map) {
            return Optional.of(Fields.of(map, label.text(), keys, faults));
        }
        faults.add(Values.wrongShape(node, label.text(), "a map of " + String.join(", ", keys)));
        return Optional.empty();
    }
}
