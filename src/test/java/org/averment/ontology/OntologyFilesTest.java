package org.averment.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.averment.ontology.OntologyTriples.name;
import static org.averment.ontology.OntologyTriples.ours;
import static org.averment.ontology.OntologyTriples.text;
import static org.averment.ontology.OntologyTriples.texts;
import static org.averment.ontology.OntologyTriples.values;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.averment.vocab.Av;
import org.averment.vocab.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyFilesTest {
    /** Beyond it the ontology stops being one that fits in a head. */
    private static final int MOST_CLASSES = 26;

    private final OntologyTriples ontology = new OntologyTriples();

    @Test
    void every_class_and_property_has_one_label_and_one_comment() {
        for (List<Resource> terms : List.of(ontology.classes(), ontology.properties())) {
            assertThat(terms).isNotEmpty().allSatisfy(term -> {
                assertThat(texts(term, RDFS.label)).hasSize(1).allMatch(s -> !s.isBlank());
                assertThat(texts(term, RDFS.comment)).hasSize(1).allMatch(s -> s.endsWith(".") || s.endsWith(")"));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"standing", "polarity", "event-type", "relation-type", "stage"})
    void every_concept_has_a_label_a_definition_and_a_notation_of_its_own(String scheme) {
        Set<String> notations = new HashSet<>();
        Map<String, Resource> names = new HashMap<>();
        assertThat(ontology.concepts(scheme)).isNotEmpty().allSatisfy(concept -> {
            assertThat(texts(concept, SKOS.prefLabel)).hasSize(1);
            assertThat(texts(concept, SKOS.definition)).hasSize(1);
            assertThat(texts(concept, SKOS.notation)).containsExactly(name(concept));
            assertThat(notations.add(name(concept))).isTrue();
            assertThat(concept.getURI()).isEqualTo(Av.concept(scheme, name(concept)));
            Set<String> own = new TreeSet<>(texts(concept, SKOS.altLabel));
            own.addAll(texts(concept, SKOS.prefLabel));
            own.forEach(word -> assertThat(names.put(word, concept))
                    .as("%s means two concepts", word)
                    .isNull());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"standing", "polarity", "event-type", "relation-type", "stage"})
    void every_scheme_is_labelled_and_its_concepts_broaden_within_it_and_without_a_circle(String scheme) {
        Resource schemeNode = ontology.model.getResource(OntologyTriples.SCHEMES + scheme);
        assertThat(text(schemeNode, SKOS.prefLabel)).isPresent();
        assertThat(text(schemeNode, SKOS.definition)).isPresent();
        List<Resource> concepts = ontology.concepts(scheme);
        for (Resource concept : concepts) {
            Set<Resource> seen = new HashSet<>();
            for (Resource at = concept; at != null; at = at.getPropertyResourceValue(SKOS.broader)) {
                assertThat(concepts).contains(at);
                assertThat(seen.add(at)).as("%s is broader than itself", at).isTrue();
                assertThat(values(at, SKOS.broader)).hasSizeLessThan(2);
            }
        }
    }

    @Test
    void notations_of_roles_are_unique_and_only_derived_roles_have_none() {
        Set<String> keys = new HashSet<>();
        Set<String> derived = new TreeSet<>();
        for (Resource role : ontology.roles()) {
            assertThat(role.hasProperty(RDF.type, SKOS.Concept)).isTrue();
            text(role, SKOS.notation)
                    .ifPresentOrElse(key -> assertThat(keys.add(key)).as(key).isTrue(), () -> derived.add(name(role)));
        }
        assertThat(derived).containsExactly("earliest", "latest", "qualifier", "unit");
    }

    @Test
    void everything_of_ours_that_is_referred_to_is_declared() {
        Set<Resource> declared = new HashSet<>(ontology.classes());
        declared.addAll(ontology.properties());
        declared.add(ontology.model.getResource(Av.NS + "roles"));
        Set<String> undeclared = new TreeSet<>();
        ontology.model.listStatements().forEach(s -> {
            for (RDFNode node : List.of((RDFNode) s.getSubject(), s.getPredicate(), s.getObject())) {
                if (ours(node).isPresent() && !declared.contains(node.asResource())) {
                    undeclared.add(node.toString());
                }
            }
        });
        assertThat(undeclared).isEmpty();
    }

    @Test
    void it_stays_small_and_has_no_blank_nodes() {
        assertThat(ontology.classes()).hasSizeLessThanOrEqualTo(MOST_CLASSES);
        Graph all = Ontology.get().graph();
        assertThat(all.stream())
                .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
    }

    @Test
    void no_class_is_a_kind_of_itself_or_of_two_that_are_disjoint() {
        for (Resource cls : ontology.classes()) {
            Set<String> kinds = ontology.ancestors(cls);
            assertThat(kinds).doesNotContain(name(cls));
            kinds.add(name(cls));
            for (String kind : kinds) {
                values(ontology.model.getResource(Av.NS + kind), OWL.disjointWith)
                        .forEach(other -> assertThat(kinds)
                                .as("%s and %s are disjoint", kind, other)
                                .doesNotContain(ours(other).orElseThrow()));
            }
        }
    }

    @Test
    void the_version_in_java_is_the_one_that_the_ontology_states() {
        Resource itself = ontology.model.getResource("https://w3id.org/averment/ns");
        assertThat(texts(itself, OWL.versionInfo)).containsExactly(Ontology.VERSION);
        assertThat(values(itself, OWL2.versionIRI))
                .extracting(RDFNode::toString)
                .containsExactly("https://w3id.org/averment/ns/" + Ontology.VERSION);
    }

    @Test
    void every_twin_in_said_has_a_role_a_label_and_a_comment() {
        Graph all = Ontology.get().graph();
        for (Resource role : ontology.roles()) {
            Resource twin = ontology.model.createResource(Av.said(name(role)));
            for (var property : List.of(RDFS.label, RDFS.comment, RDF.type)) {
                assertThat(all.contains(twin.asNode(), property.asNode(), org.apache.jena.graph.Node.ANY))
                        .as("%s %s", twin, property)
                        .isTrue();
            }
        }
    }
}
