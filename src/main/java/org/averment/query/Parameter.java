package org.averment.query;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A variable of a question that the one who asks may fill. Its name follows grlc: {@code ?_entity_iri} must be given,
 * {@code ?__from_xsd_date} may be.
 *
 * @param variable the variable without its question mark, such as {@code __from_xsd_date}
 * @param name what users call it, such as {@code from}
 * @param type what it takes
 * @param required whether the question makes sense only with it
 * @param description what it does, in a few words
 * @param defaultText the text to use where none is given
 */
public record Parameter(
        String variable, String name, Type type, boolean required, String description, Optional<String> defaultText) {

    private static final Pattern NAME =
            Pattern.compile("(?<optional>_?)_(?<name>[a-z][a-z0-9]*)(?<type>_iri|_xsd_date|_integer|_xsd_decimal|)");

    /** What a parameter takes. */
    public enum Type {
        IRI,
        DATE,
        INTEGER,
        DECIMAL,
        TEXT;

        /** The word for it in the documentation. */
        public String word() {
            return this == IRI ? "entity" : name().toLowerCase(Locale.ROOT);
        }
    }

    /** The parameter that a variable's name makes; empty where it makes none. */
    static Optional<Parameter> of(String variable) {
        Matcher matcher = NAME.matcher(variable);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Type type = switch (matcher.group("type")) {
            case "_iri" -> Type.IRI;
            case "_xsd_date" -> Type.DATE;
            case "_integer" -> Type.INTEGER;
            case "_xsd_decimal" -> Type.DECIMAL;
            default -> Type.TEXT;
        };
        boolean required = matcher.group("optional").isEmpty();
        return Optional.of(new Parameter(variable, matcher.group("name"), type, required, "", Optional.empty()));
    }

    Parameter described(String text) {
        return new Parameter(variable, name, type, required, text, defaultText);
    }

    Parameter defaultText(String text) {
        return new Parameter(variable, name, type, required, description, Optional.of(text));
    }

    /** How it is written on the command line. */
    public String option() {
        return "--" + name;
    }
}
