package org.averment.model;

import java.util.Optional;

/**
 * A role that the ontology does not have, towards a thing of the file. It stands in its claim alone: what it means is
 * known to its annotator only, so it is never a plain fact and tells nothing of what the claim's thing is.
 *
 * @param name the annotator's name for it
 * @param value the thing
 * @param inferred what the annotator inferred, in his words
 */
public record OwnRole(String name, ThingId value, Optional<String> inferred) {}
