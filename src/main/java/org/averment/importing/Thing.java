package org.averment.importing;

import java.util.List;
import org.averment.model.standoff.Span;

/**
 * What an id of the source stands for in the draft.
 *
 * @param id its id in the draft
 * @param classes its classes in the ontology; empty where it has none but of its own
 * @param own whether it has a class that the ontology does not know: it may then be anything
 * @param places where it stands in the text
 * @param names what it is called, the best name first
 */
record Thing(String id, List<String> classes, boolean own, List<Span> places, List<String> names) {
    Thing {
        classes = List.copyOf(classes);
        places = List.copyOf(places);
        names = List.copyOf(names);
    }
}
