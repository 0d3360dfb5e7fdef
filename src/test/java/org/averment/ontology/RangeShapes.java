package org.averment.ontology;

import static org.averment.ontology.OntologyTriples.name;
import static org.averment.ontology.OntologyTriples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.averment.vocab.Ontology.Kind;

/**
 * The last part of {@code averment.shapes.ttl}: one shape for each class that roles point to. The kinds of a class
 * are spelt out, as the graphs that are validated do not hold the ontology.
 */
final class RangeShapes {
    private RangeShapes() {}

    static String make(OntologyTriples ontology) {
        Map<String, List<String>> pathsByClass = new TreeMap<>();
        for (Resource role : ontology.roles()) {
            Resource range = IndexFile.range(role);
            boolean isThing = IndexFile.kind(range, text(role, org.apache.jena.vocabulary.SKOS.notation)) == Kind.THING;
            if (isThing && !name(range).equals("Entity")) {
                pathsByClass
                        .computeIfAbsent(name(range), c -> new ArrayList<>())
                        .add("said:" + name(role));
            }
        }
        pathsByClass.get("Agent").add("av:before");
        StringBuilder out = new StringBuilder();
        pathsByClass.forEach((cls, paths) -> {
            Resource resource = ontology.model.getResource(org.averment.vocab.Av.NS + cls);
            String label = text(resource, RDFS.label).orElseThrow();
            shape(out, cls, label, paths, ontology.kindsOf(cls));
        });
        // "the report says" is a claimant too, hence documents; the article is one of them
        Set<String> claimants = new TreeSet<>(ontology.kindsOf("Agent"));
        claimants.addAll(ontology.kindsOf("Document"));
        shape(out, "Claimant", "agent or a document", List.of("av:claimant"), claimants);
        return out.toString();
    }

    private static void shape(StringBuilder out, String cls, String label, List<String> paths, Set<String> kinds) {
        out.append("shape:%sRange a sh:NodeShape ; sh:severity sh:Violation ;\n".formatted(cls));
        out.append("    sh:targetObjectsOf %s ;\n".formatted(String.join(" , ", paths)));
        out.append("    sh:property shape:%s-type .\n".formatted(cls));
        out.append("shape:%s-type a sh:PropertyShape ; sh:path rdf:type ; sh:severity sh:Violation ;\n".formatted(cls));
        out.append("    sh:qualifiedMinCount 1 ; sh:qualifiedValueShape [ sh:or (\n        [ sh:in ( %s ) ]\n"
                .formatted(kinds.stream().map(kind -> "av:" + kind).collect(Collectors.joining(" "))));
        out.append("        [ sh:pattern \"/term/class/\" ] ) ] ;\n");
        String roles = paths.stream()
                .map(path -> path.substring(path.indexOf(':') + 1))
                .collect(Collectors.joining(", "));
        String article = "aeiou".indexOf(label.charAt(0)) >= 0 ? "an " : "a ";
        out.append("    sh:message \"%s%s belongs here (%s)\" .\n".formatted(article, label, roles));
    }
}
