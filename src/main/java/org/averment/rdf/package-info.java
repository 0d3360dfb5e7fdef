/**
 * Checked documents to quads, and the only place where IRIs are minted. The door is
 * {@link org.averment.rdf.Mapper}. Pure: no store, no clock, no locale, no state between documents.
 */
@NullMarked
package org.averment.rdf;

import org.jspecify.annotations.NullMarked;
