package org.averment.rdf;

/**
 * One edit of the seed's annotation: some of its words replaced by others, which must stand in it once.
 *
 * @param what what is edited
 * @param before the words as they stand
 * @param after the words in their place
 */
record SeedEdit(String what, String before, String after) {
    String apply(String yaml) {
        int at = yaml.indexOf(before);
        if (at < 0 || yaml.indexOf(before, at + 1) >= 0) {
            throw new AssertionError("not once in the seed: " + before);
        }
        return yaml.replace(before, after);
    }

    /** Parameterised tests are named by it. */
    @Override
    public String toString() {
        return what;
    }
}
