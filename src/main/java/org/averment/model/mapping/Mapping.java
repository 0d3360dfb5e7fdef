package org.averment.model.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.averment.model.Written;

/**
 * What each label of a source becomes. All maps are by the label as the source writes it; iteration is in the order of
 * the file.
 *
 * @param by whose word something is of which the source does not tell: {@code unattributed} or {@code article}
 * @param standing with what force
 * @param entities the classes of spans and entities
 * @param relations what binary relations become
 * @param events what events become
 * @param roles what the arguments of events become, unless their event says otherwise
 * @param attributes what marks mean, by their name or by {@code NAME=VALUE}
 * @param keys the key schemes of registers
 */
public record Mapping(
        Optional<Written> by,
        Optional<Written> standing,
        Map<String, ClassRule> entities,
        Map<String, RelationRule> relations,
        Map<String, EventRule> events,
        Map<String, RoleRule> roles,
        Map<String, AttributeRule> attributes,
        Map<String, KeyRule> keys) {
    /** One that says nothing. */
    public static final Mapping NONE =
            new Mapping(Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** A term that keeps a label as it is; with a colon and words behind it, under those words. */
    public static final String OWN = "own";

    /** A term that leaves a relation out: an annotator's word that there is none. */
    public static final String NONE_OF_IT = "none";

    /** Whether a term is none of the ontology's. */
    public static boolean isOwn(String term) {
        return term.equals(OWN) || term.startsWith(OWN + ":");
    }

    /**
     * The classes of an entity.
     *
     * @param label the source's label
     * @param classes local names of classes, or {@code own}
     */
    public record ClassRule(Written label, List<Written> classes) {
        public ClassRule {
            classes = List.copyOf(classes);
        }
    }

    /** What a relation becomes. */
    public enum Shape {
        /** A lasting tie between its two arguments. */
        RELATION,
        /** A dated role: somebody at some organisation. */
        TENURE,
        /** An event in which both take part. */
        EVENT,
        /** A role of the first argument that points to the second. */
        ROLE
    }

    /**
     * A relation.
     *
     * @param label the source's label
     * @param shape what it becomes
     * @param term the relation type, event type or role; or {@code own}
     * @param from the role of its first argument
     * @param to the role of its second
     * @param post the post, of a tenure
     */
    public record RelationRule(
            Written label,
            Shape shape,
            Written term,
            Optional<Written> from,
            Optional<Written> to,
            Optional<Written> post) {}

    /**
     * An event.
     *
     * @param label the source's label
     * @param type the event type, or {@code own}
     * @param roles what its arguments become, by the source's roles
     * @param reports the source's role of the event that it reports, if it is one of saying
     * @param reporter the source's role of the one who says it
     * @param standing with what force it is said
     * @param polarity {@code negated} where to report it is to deny it
     */
    public record EventRule(
            Written label,
            Optional<Written> type,
            Map<String, RoleRule> roles,
            Optional<Written> reports,
            Optional<Written> reporter,
            Optional<Written> standing,
            Optional<Written> polarity) {}

    /**
     * A role.
     *
     * @param label the source's role
     * @param role a role's key, or {@code own}
     */
    public record RoleRule(Written label, Written role) {}

    /**
     * A mark.
     *
     * @param label its name, or {@code NAME=VALUE}
     * @param by whose word the marked thing is
     * @param standing with what force it is said
     * @param polarity whether it is negated
     * @param classes what else the marked entity is
     */
    public record AttributeRule(
            Written label,
            Optional<Written> by,
            Optional<Written> standing,
            Optional<Written> polarity,
            List<Written> classes) {
        public AttributeRule {
            classes = List.copyOf(classes);
        }

        /** Whether it says anything at all. */
        public boolean says() {
            return by.isPresent() || standing.isPresent() || polarity.isPresent() || !classes.isEmpty();
        }
    }

    /**
     * A register.
     *
     * @param label what the source calls it
     * @param scheme the prefix of its keys, or {@code own}
     */
    public record KeyRule(Written label, Written scheme) {}
}
