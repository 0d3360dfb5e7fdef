package org.averment.rdf;

import java.util.ArrayList;
import java.util.List;

/** A subject with its properties. Not thread-safe while it is written. */
final class Description implements Comparable<Description> {
    private final RdfTerm subject;
    private List<Property> properties = new ArrayList<>();

    /**
     * A predicate with an object.
     *
     * @param predicate the predicate
     * @param object the object
     */
    record Property(Predicate predicate, RdfTerm object) implements Comparable<Property> {
        @Override
        public int compareTo(Property other) {
            int order = predicate.compareTo(other.predicate);
            return order != 0 ? order : object.compareTo(other.object);
        }
    }

    Description(RdfTerm subject) {
        this.subject = subject;
    }

    void add(Predicate predicate, RdfTerm object) {
        properties.add(new Property(predicate, object));
    }

    /** Puts the properties in the order of their lines, each once. */
    Description sorted() {
        properties.sort(null);
        List<Property> once = new ArrayList<>(properties.size());
        for (Property property : properties) {
            if (once.isEmpty() || once.get(once.size() - 1).compareTo(property) != 0) {
                once.add(property);
            }
        }
        properties = once;
        return this;
    }

    RdfTerm subject() {
        return subject;
    }

    List<Property> properties() {
        return properties;
    }

    @Override
    public int compareTo(Description other) {
        return subject.compareTo(other.subject);
    }
}
