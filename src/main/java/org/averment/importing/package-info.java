/**
 * What other tools' annotations become: {@link org.averment.importing.Importer} makes a draft of a
 * {@link org.averment.model.standoff.Standoff}, by a mapping of its labels to the ontology, and counts what became of
 * every item.
 *
 * <p>What cannot be mapped is kept under the source's own label. Nothing is taken for the article's own word unless
 * the source or the mapping says so.
 */
@NullMarked
package org.averment.importing;

import org.jspecify.annotations.NullMarked;
