package org.averment.model;

/**
 * A term of the ontology: a class or a concept; or one that it does not know, kept under its own name.
 *
 * @param scheme {@code class}, or the concept scheme: {@code event-type}, {@code relation-type}, {@code stage}
 * @param name the class's local name or the concept's notation; for an unmapped term the word as written
 * @param mapped whether the ontology knows it
 */
public record Term(String scheme, String name, boolean mapped) {
    /** The scheme of classes. */
    public static final String CLASS = "class";
}
