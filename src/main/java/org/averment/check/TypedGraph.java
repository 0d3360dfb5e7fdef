package org.averment.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.apache.jena.vocabulary.RDF;

/**
 * A graph that knows the types of each thing at once. An article has a triple for each of its claims, and each claim is
 * asked whether its article is one: to go through all triples of the article each time would take the square of both.
 * Not thread-safe.
 */
final class TypedGraph extends WrappedGraph {
    private final Map<Node, List<Triple>> types = new HashMap<>();

    TypedGraph(List<Triple> triples) {
        super(GraphFactory.createDefaultGraph());
        triples.forEach(base::add);
        for (Triple triple : triples) {
            if (triple.getPredicate().equals(RDF.Nodes.type)) {
                types.computeIfAbsent(triple.getSubject(), s -> new ArrayList<>(1))
                        .add(triple);
            }
        }
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        boolean ofTypes = subject != null && subject.isConcrete() && RDF.Nodes.type.equals(predicate);
        if (!ofTypes || object != null && object.isConcrete()) {
            return super.find(subject, predicate, object);
        }
        return WrappedIterator.create(types.getOrDefault(subject, List.of()).iterator());
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return find(pattern.getMatchSubject(), pattern.getMatchPredicate(), pattern.getMatchObject());
    }
}
