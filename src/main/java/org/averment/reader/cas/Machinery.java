package org.averment.reader.cas;

import java.util.List;

/** The types of feature structures that no annotator made: segmentation, syntax, the tool's own notes. Stateless. */
final class Machinery {
    /** Beginnings of type names; a dot at the end makes it a whole package. */
    private static final List<String> TYPES = List.of(
            // Lists, arrays, the text itself; a plain annotation is somebody's.
            "uima.cas.",
            "uima.tcas.DocumentAnnotation",
            // Token, sentence, lemma, stem, paragraph, heading.
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.",
            // Parts of speech and morphology.
            "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.",
            // Chunks, constituents, dependencies.
            "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.",
            // Title and tagsets; the title is read into the header.
            "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.",
            "de.tudarmstadt.ukp.dkpro.core.api.transform.type.",
            // What INCEpTION notes of the project and its layers; the user's name is read as the annotator.
            "de.tudarmstadt.ukp.clarin.webanno.api.type.",
            // Pages and elements of the source file.
            "org.dkpro.core.api.pdf.type.",
            "org.dkpro.core.api.xml.type.");

    private Machinery() {}

    static boolean has(String type) {
        for (String name : TYPES) {
            boolean made = name.endsWith(".") ? type.startsWith(name) : type.equals(name);
            if (made) {
                return true;
            }
        }
        return type.endsWith("[]");
    }
}
