package org.averment.ontology;

import static org.averment.ontology.OntologyTriples.name;
import static org.averment.ontology.OntologyTriples.ours;
import static org.averment.ontology.OntologyTriples.property;
import static org.averment.ontology.OntologyTriples.text;
import static org.averment.ontology.OntologyTriples.texts;
import static org.averment.ontology.OntologyTriples.values;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.averment.docs.GeneratedFile;
import org.averment.vocab.Av;

/** The tables and trees of the reference page, {@code ontology.md}. */
final class ReferencePage {
    private static final List<String> SHORTCUTS = List.of("memberOf", "worksFor");

    private final OntologyTriples ontology;

    private ReferencePage(OntologyTriples ontology) {
        this.ontology = ontology;
    }

    static String make(OntologyTriples ontology, String page) {
        ReferencePage tables = new ReferencePage(ontology);
        String made = GeneratedFile.withRegion(page, "status", tables.status());
        made = GeneratedFile.withRegion(made, "classes", tables.classes());
        made = GeneratedFile.withRegion(made, "claim-properties", tables.properties(ReferencePage::isOfClaims));
        made = GeneratedFile.withRegion(
                made, "other-properties", tables.properties(p -> !isOfClaims(p) && !SHORTCUTS.contains(name(p))));
        made = GeneratedFile.withRegion(made, "roles", tables.roles());
        made = GeneratedFile.withRegion(made, "shortcuts", tables.shortcuts());
        for (String scheme : List.of("standing", "polarity", "event-type", "relation-type", "stage")) {
            made = GeneratedFile.withRegion(made, scheme, tables.scheme(scheme));
        }
        return GeneratedFile.withRegion(made, "alignments", tables.alignments());
    }

    private String status() {
        Resource itself = ontology.model.getResource("https://w3id.org/averment/ns");
        return "Status: describes version %s.\n"
                .formatted(text(itself, OWL.versionInfo).orElseThrow());
    }

    private String classes() {
        StringBuilder out = new StringBuilder();
        ontology.classes().stream()
                .filter(cls -> values(cls, RDFS.subClassOf).stream().noneMatch(p -> ours(p).isPresent()))
                .forEach(cls -> classTree(out, cls, ""));
        return out.toString();
    }

    private void classTree(StringBuilder out, Resource cls, String indent) {
        List<String> parents = values(cls, RDFS.subClassOf).stream()
                .flatMap(parent -> ours(parent).stream())
                .toList();
        String both = parents.size() > 1 ? " (both %s)".formatted(String.join(" and ", code(parents))) : "";
        out.append("%s- `%s`%s: %s\n"
                .formatted(indent, name(cls), both, text(cls, RDFS.comment).orElseThrow()));
        ontology.classes().stream()
                .filter(kind -> kind.hasProperty(RDFS.subClassOf, cls))
                .forEach(kind -> classTree(out, kind, indent + "  "));
    }

    private static boolean isOfClaims(Resource property) {
        return values(property, RDFS.domain).stream().anyMatch(d -> d.toString().equals(Av.CLAIM))
                || property.getURI().equals(Av.INFERRED);
    }

    private String properties(Predicate<Resource> wanted) {
        List<Resource> roles = ontology.roles();
        Table table = new Table("property", "of", "holds", "meaning");
        ontology.properties().stream()
                .filter(p -> !roles.contains(p) && wanted.test(p))
                .forEach(p -> table.row(
                        "`av:%s`".formatted(name(p)),
                        joined(values(p, RDFS.domain)),
                        joined(values(p, RDFS.range)),
                        text(p, RDFS.comment).orElseThrow()));
        return table.toString();
    }

    private String roles() {
        Table table = new Table("key", "name", "of", "holds", "meaning");
        for (Resource role : ontology.roles()) {
            Resource range = IndexFile.range(role);
            String holds = switch (IndexFile.kind(range, text(role, SKOS.notation))) {
                case THING -> "`" + range.getLocalName() + "`";
                case CONCEPT -> "a type";
                case WORDS -> "words";
                case DATE -> "EDTF date";
                case MEASURE -> "a number, and what of";
                case DERIVED -> "`" + ontology.prefixed(range) + "`, derived";
            };
            table.row(
                    text(role, SKOS.notation).map(key -> "`" + key + "`").orElse(""),
                    "`" + name(role) + "`",
                    String.join(", ", code(List.copyOf(OntologyTriples.domains(role)))),
                    holds,
                    text(role, RDFS.comment).orElseThrow());
        }
        return table.toString();
    }

    private String shortcuts() {
        Table table = new Table("property", "from relations of type", "meaning");
        for (String shortcut : SHORTCUTS) {
            Resource property = ontology.model.getResource(Av.NS + shortcut);
            List<String> types = ontology.concepts("relation-type").stream()
                    .filter(type -> type.hasProperty(property(Av.SHORTCUT), property))
                    .map(OntologyTriples::name)
                    .toList();
            table.row(
                    "`av:%s`".formatted(shortcut),
                    String.join(", ", code(types)),
                    text(property, RDFS.comment).orElseThrow());
        }
        return table.toString();
    }

    private String scheme(String scheme) {
        StringBuilder out = new StringBuilder();
        ontology.concepts(scheme).stream()
                .filter(concept -> !concept.hasProperty(SKOS.broader))
                .forEach(concept -> conceptTree(out, scheme, concept, ""));
        return out.toString();
    }

    private void conceptTree(StringBuilder out, String scheme, Resource concept, String indent) {
        List<String> synonyms = texts(concept, SKOS.altLabel);
        out.append("%s- `%s`: %s%s\n"
                .formatted(
                        indent,
                        name(concept),
                        text(concept, SKOS.definition).orElseThrow(),
                        synonyms.isEmpty() ? "" : " *Also: %s.*".formatted(String.join(", ", synonyms))));
        ontology.concepts(scheme).stream()
                .filter(narrower -> narrower.hasProperty(SKOS.broader, concept))
                .forEach(narrower -> conceptTree(out, scheme, narrower, indent + "  "));
    }

    private String alignments() {
        Table table = new Table("term", "is a kind of", "see also");
        Stream.concat(ontology.classes().stream(), ontology.properties().stream())
                .forEach(term -> {
                    List<RDFNode> kinds = new ArrayList<>(others(term, RDFS.subClassOf));
                    kinds.addAll(others(term, RDFS.subPropertyOf));
                    List<RDFNode> near = others(term, RDFS.seeAlso);
                    if (!kinds.isEmpty() || !near.isEmpty()) {
                        table.row("`av:%s`".formatted(name(term)), joined(kinds), joined(near));
                    }
                });
        return table.toString();
    }

    private static List<RDFNode> others(Resource term, Property property) {
        return values(term, property).stream()
                .filter(value -> ours(value).isEmpty())
                .toList();
    }

    private String joined(List<RDFNode> nodes) {
        return nodes.stream()
                .map(node -> "`" + ours(node).orElseGet(() -> ontology.prefixed(node)) + "`")
                .collect(Collectors.joining(", "));
    }

    private static List<String> code(List<String> words) {
        return words.stream().map(word -> "`" + word + "`").toList();
    }

    /** A Markdown table. */
    private static final class Table {
        private final StringBuilder out = new StringBuilder();

        Table(String... headings) {
            row(headings);
            out.append("|---".repeat(headings.length)).append("|\n");
        }

        void row(String... cells) {
            for (String cell : cells) {
                out.append("| ").append(cell.replace("|", "\\|")).append(' ');
            }
            out.append("|\n");
        }

        @Override
        public String toString() {
            return out.toString();
        }
    }
}
