/**
 * What language models write when they are asked for a graph: JSON of entities and relations, with quotes and without
 * offsets, in any of the shapes that their prompts ask for. {@link org.averment.reader.triples.TriplesFormat} is the
 * door.
 *
 * <p>{@link org.averment.reader.triples.Key} is the list of words by which things are known: a further one is added
 * there. Nothing is looked up in the text here.
 */
@NullMarked
package org.averment.reader.triples;

import org.jspecify.annotations.NullMarked;
