package org.averment.vocab;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;

/**
 * What {@code ontology/} says: classes and what they are kinds of, roles with what they join, concepts.
 *
 * <p>Read once from the class path and shared; immutable and thread-safe after that. Everything but
 * {@link #graph()} comes from an index and needs no Jena.
 */
public final class Ontology {
    /** The files, in the order in which they are read. */
    public static final List<String> FILES =
            List.of("averment.ttl", "said.ttl", "standing.ttl", "event-types.ttl", "relation-types.ttl", "stages.ttl");

    /** The version that {@code owl:versionInfo} states. */
    public static final String VERSION = "0.1.0";

    private static final class Holder {
        static final Ontology SHARED = new Ontology(new OntologyIndex());
    }

    /** Apart from the rest, as most commands never need a triple. */
    private static final class Triples {
        static final Graph SHARED = load();
    }

    private final OntologyIndex index;

    private Ontology(OntologyIndex index) {
        this.index = index;
    }

    /** The ontology packed with this build. */
    public static Ontology get() {
        return Holder.SHARED;
    }

    /** All of it as triples, read-only by convention; parsed at the first call. */
    public Graph graph() {
        return Triples.SHARED;
    }

    /** The local names of the classes. */
    public Set<String> classes() {
        return Collections.unmodifiableSet(index.superclasses.keySet());
    }

    /** Whether a class of ours is another or a kind of it. */
    public boolean isA(String localName, String ancestor) {
        return localName.equals(ancestor)
                || index.superclasses.getOrDefault(localName, Set.of()).contains(ancestor);
    }

    /** The role written with this key in the native format. */
    public Optional<RoleDefinition> roleByKey(String key) {
        return Optional.ofNullable(index.rolesByKey.get(key));
    }

    /** The role of this local name. */
    public Optional<RoleDefinition> roleByName(String name) {
        return Optional.ofNullable(index.rolesByName.get(name));
    }

    public Collection<RoleDefinition> roles() {
        return Collections.unmodifiableCollection(index.rolesByName.values());
    }

    /** The concept of a scheme with this notation. */
    public Optional<Concept> concept(String scheme, String notation) {
        return Optional.ofNullable(index.concepts.getOrDefault(scheme, Map.of()).get(notation));
    }

    /** The concepts of a scheme by notation. */
    public Map<String, Concept> concepts(String scheme) {
        return Collections.unmodifiableMap(index.concepts.getOrDefault(scheme, Map.of()));
    }

    /** A concept and everything narrower, by notation, sorted. */
    public Set<String> narrower(String scheme, String notation) {
        Set<String> found = new TreeSet<>(Set.of(notation));
        Set<String> before = new HashSet<>();
        while (!before.equals(found)) {
            before = new HashSet<>(found);
            for (Concept concept : concepts(scheme).values()) {
                if (concept.broader().filter(found::contains).isPresent()) {
                    found.add(concept.notation());
                }
            }
        }
        return found;
    }

    private static Graph load() {
        JenaSystem.init();
        Graph graph = GraphFactory.createDefaultGraph();
        for (String file : FILES) {
            try (InputStream in = Ontology.class.getResourceAsStream("/ontology/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("ontology/" + file + " is not in the jar");
                }
                RDFParser.source(in).lang(Lang.TURTLE).parse(StreamRDFLib.graph(graph));
            } catch (java.io.IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return graph;
    }

    /**
     * A role: what a claim may say of its thing.
     *
     * @param name the property's local name
     * @param key its key in the native format; none for a derived role
     * @param kind what it holds
     * @param domains classes that may have it
     * @param range for things and concepts, the class of the value
     */
    public record RoleDefinition(String name, Optional<String> key, Kind kind, Set<String> domains, String range) {}

    /** What a role holds. */
    public enum Kind {
        THING,
        CONCEPT,
        WORDS,
        DATE,
        MEASURE,
        DERIVED
    }

    /**
     * A concept.
     *
     * @param scheme its scheme's local name
     * @param notation its name in files
     * @param label its label
     * @param synonyms other labels
     * @param broader the notation of the wider concept
     * @param shortcut the local name of the property that a relation of this type projects
     */
    public record Concept(
            String scheme,
            String notation,
            String label,
            List<String> synonyms,
            Optional<String> broader,
            Optional<String> shortcut) {
        public Node node() {
            return NodeFactory.createURI(Av.concept(scheme, notation));
        }
    }
}
