package org.averment.model.standoff;

/** What became of an item. */
public enum Outcome {
    /** It is in the graph in terms of the ontology. */
    MAPPED("mapped"),
    /** It is in the graph under the source's own label. */
    KEPT("kept as is"),
    /** It is not in the graph, since something is wrong with it. */
    REFUSED("refused"),
    /** It is not in the graph, since the source says to leave it out. */
    LEFT_OUT("left out");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** As it is called in reports. */
    public String words() {
        return words;
    }
}
