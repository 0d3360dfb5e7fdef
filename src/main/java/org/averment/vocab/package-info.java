/**
 * The ontology as Java sees it: {@link org.averment.vocab.Av} holds the IRIs that code names,
 * {@link org.averment.vocab.Ontology} (the door) everything else, read from {@code ontology/}: classes, roles,
 * concepts. A new role, class or event type is an entry there and no code.
 */
@NullMarked
package org.averment.vocab;

import org.jspecify.annotations.NullMarked;
