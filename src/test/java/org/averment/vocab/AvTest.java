package org.averment.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.averment.model.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AvTest {
    private static final Graph GRAPH = Ontology.get().graph();

    @Test
    void every_constant_is_in_the_ontology() throws IllegalAccessException {
        List<String> checked = new ArrayList<>();
        for (Field field : Av.class.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers()) && field.getType() == String.class) {
                String iri = (String) field.get(null);
                assertThat(iri.endsWith("#") || iri.equals(Av.EDTF) || isDescribed(iri))
                        .as("%s = %s", field.getName(), iri)
                        .isTrue();
                checked.add(iri);
            }
        }
        assertThat(checked).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    @Test
    void every_namespace_holds_something_of_the_ontology() {
        for (String namespace : Arrays.asList(Av.NS, Av.SAID, Av.STANDING, Av.POLARITY)) {
            assertThat(GRAPH.stream())
                    .anyMatch(t ->
                            t.getSubject().isURI() && t.getSubject().getURI().startsWith(namespace));
        }
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void every_standing_is_a_concept(Standing standing) {
        assertThat(isDescribed(Av.standing(standing.word()))).isTrue();
        assertThat(Ontology.get().concept("standing", standing.word())).isPresent();
    }

    @Test
    void both_polarities_are_concepts() {
        assertThat(isDescribed(Av.polarity(true))).isTrue();
        assertThat(isDescribed(Av.polarity(false))).isTrue();
    }

    private static boolean isDescribed(String iri) {
        return GRAPH.contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY);
    }
}
