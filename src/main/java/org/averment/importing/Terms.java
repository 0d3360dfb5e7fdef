package org.averment.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.averment.model.KeyScheme;
import org.averment.model.Written;
import org.averment.model.mapping.Mapping;
import org.averment.model.mapping.Mapping.AttributeRule;
import org.averment.model.mapping.Mapping.ClassRule;
import org.averment.model.mapping.Mapping.EventRule;
import org.averment.model.mapping.Mapping.KeyRule;
import org.averment.model.mapping.Mapping.RelationRule;
import org.averment.model.mapping.Mapping.RoleRule;
import org.averment.model.mapping.Mapping.Shape;
import org.averment.vocab.Ontology;

/**
 * What labels mean: by the user's mapping, else by the default one, else by a term of the ontology of the same name.
 * Immutable and thread-safe.
 */
public final class Terms {
    static final String EVENT_TYPE = "event-type";
    static final String RELATION_TYPE = "relation-type";

    private final Ontology ontology;
    private final List<Layer> layers = new ArrayList<>();
    private final LabelTable<String> classes;
    private final LabelTable<String> eventTypes;
    private final LabelTable<String> relationTypes;
    private final LabelTable<String> roles;
    private final Optional<Written> by;
    private final Optional<Written> standing;

    /** One mapping's tables. */
    private record Layer(
            LabelTable<ClassRule> entities,
            LabelTable<RelationRule> relations,
            LabelTable<EventRule> events,
            LabelTable<RoleRule> roles,
            LabelTable<AttributeRule> attributes,
            LabelTable<KeyRule> keys) {
        Layer(Mapping mapping) {
            this(
                    new LabelTable<>(mapping.entities()),
                    new LabelTable<>(mapping.relations()),
                    new LabelTable<>(mapping.events()),
                    new LabelTable<>(mapping.roles()),
                    new LabelTable<>(mapping.attributes()),
                    new LabelTable<>(mapping.keys()));
        }
    }

    /**
     * The terms by some mappings.
     *
     * @param mappings the user's first, the default one last
     */
    public Terms(Ontology ontology, List<Mapping> mappings) {
        this.ontology = ontology;
        mappings.forEach(mapping -> layers.add(new Layer(mapping)));
        this.by = mappings.stream().flatMap(m -> m.by().stream()).findFirst();
        this.standing = mappings.stream().flatMap(m -> m.standing().stream()).findFirst();
        Map<String, String> names = new LinkedHashMap<>();
        ontology.classes().stream().sorted().filter(this::isDeclarable).forEach(name -> names.put(name, name));
        this.classes = new LabelTable<>(names);
        this.eventTypes = new LabelTable<>(notations(EVENT_TYPE));
        this.relationTypes = new LabelTable<>(notations(RELATION_TYPE));
        Map<String, String> keys = new LinkedHashMap<>();
        ontology.roles()
                .forEach(role -> role.key().ifPresent(key -> {
                    keys.put(key, key);
                    keys.putIfAbsent(role.name(), key);
                }));
        this.roles = new LabelTable<>(keys);
    }

    /** Notations first, then labels and synonyms. */
    private Map<String, String> notations(String scheme) {
        Map<String, String> names = new LinkedHashMap<>();
        ontology.concepts(scheme).keySet().forEach(notation -> names.put(notation, notation));
        ontology.concepts(scheme).values().forEach(concept -> {
            names.putIfAbsent(concept.label(), concept.notation());
            concept.synonyms().forEach(synonym -> names.putIfAbsent(synonym, concept.notation()));
        });
        return names;
    }

    /** Whether an entity of a file may be of a class. */
    boolean isDeclarable(String name) {
        return ontology.classes().contains(name)
                && ontology.isA(name, "Entity")
                && !name.equals("Article")
                && !name.equals("UnattributedSource");
    }

    /** Whose word something is of which the source does not tell. */
    String by() {
        return by.map(Written::text).orElse("unattributed");
    }

    /** With what force. */
    String standing() {
        return standing.map(Written::text).orElse("stated");
    }

    /** The classes that a label stands for; none where it has to be kept as it is. */
    public List<String> classes(String label) {
        Optional<List<String>> ruled = first(layer -> layer.entities().getByPart(label))
                .map(rule -> rule.classes().stream().map(Written::text).toList());
        return ruled.orElseGet(() -> classes.getByPart(label).map(List::of).orElse(List.of())).stream()
                .filter(name -> !Mapping.isOwn(name))
                .toList();
    }

    /** The words under which a label is kept that stands for no class, by the mapping or as it is. */
    List<String> ownClasses(String label) {
        List<String> named = first(layer -> layer.entities().getByPart(label)).stream()
                .flatMap(rule -> rule.classes().stream().map(Written::text))
                .filter(Terms::isNamed)
                .toList();
        return named.isEmpty() ? List.of(Picturing.own(label)) : named;
    }

    private static boolean isNamed(String term) {
        return term.startsWith(Picturing.OWN)
                && !term.substring(Picturing.OWN.length()).isBlank();
    }

    /** What a relation's label stands for. */
    public Optional<RelationRule> relation(String label) {
        return first(layer -> layer.relations().getByPart(label))
                .or(() -> relationTypes.getByPart(label).map(type -> relationOf(label, type)));
    }

    private RelationRule relationOf(String label, String type) {
        Written written = new Written(label, Defaults.POSITION);
        Written term = new Written(type, Defaults.POSITION);
        boolean dated = ontology.narrower(RELATION_TYPE, "role-in-body").contains(type);
        return new RelationRule(
                written,
                dated ? Shape.TENURE : Shape.RELATION,
                term,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What the mappings say of an event's label. */
    public Optional<EventRule> event(String label) {
        return first(layer -> layer.events().getByPart(label));
    }

    /** The event type that a label stands for, by a rule or by its name. */
    public Optional<String> eventType(String label) {
        Optional<EventRule> rule = event(label);
        Optional<String> type = rule.flatMap(EventRule::type).map(Written::text);
        return type.or(() -> eventTypes.getByPart(label)).filter(name -> !Mapping.isOwn(name));
    }

    /** The words under which an event's label is kept that stands for no type. */
    String ownEventType(String label) {
        return event(label)
                .flatMap(EventRule::type)
                .map(Written::text)
                .filter(Terms::isNamed)
                .orElse(Picturing.own(label));
    }

    /** The words under which a role is kept that stands for none of ours. */
    String ownRole(Optional<EventRule> event, String label) {
        return ruled(event, label).filter(Terms::isNamed).orElse(Picturing.own(label));
    }

    private Optional<String> ruled(Optional<EventRule> event, String label) {
        return event.flatMap(rule -> new LabelTable<>(rule.roles()).get(label))
                .or(() -> first(layer -> layer.roles().get(label)))
                .map(rule -> rule.role().text());
    }

    /** Whether an event type is one of saying something. */
    public boolean isStatement(String type) {
        return ontology.narrower(EVENT_TYPE, "statement").contains(type);
    }

    /** The key of the role that an argument of an event stands for. */
    public Optional<String> role(Optional<EventRule> event, String label) {
        return ruled(event, label).or(() -> roles.get(label)).filter(key -> !Mapping.isOwn(key));
    }

    /** What a mark means. */
    public Optional<AttributeRule> attribute(String name, Optional<String> value) {
        return value.flatMap(v -> first(layer -> layer.attributes().get(name + "=" + v)))
                .or(() -> isOff(value)
                        ? Optional.empty()
                        : first(layer -> layer.attributes().get(name)));
    }

    /** Tools write a mark that is not set, too. */
    private static boolean isOff(Optional<String> value) {
        return value.map(LabelTable::fold)
                .filter(v -> List.of("false", "no", "0", "none", "off").contains(v))
                .isPresent();
    }

    /** The scheme of a register's keys; none where they have to be kept as they are. */
    Optional<String> scheme(String register) {
        return first(layer -> layer.keys().get(register))
                .map(rule -> rule.scheme().text())
                .or(() -> Optional.of(register.toLowerCase(Locale.ROOT)))
                .filter(prefix -> KeyScheme.of(prefix).isPresent());
    }

    /** The key of an identifier in a register; none where it has to be kept as it is. */
    Optional<String> key(String register, String value) {
        return scheme(register)
                .flatMap(KeyScheme::of)
                .filter(scheme -> scheme.accepts(value))
                .map(scheme -> scheme.prefix() + ":" + value);
    }

    private <T> Optional<T> first(Function<Layer, Optional<T>> look) {
        return layers.stream().flatMap(layer -> look.apply(layer).stream()).findFirst();
    }
}
