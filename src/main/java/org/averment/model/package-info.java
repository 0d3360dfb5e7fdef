/**
 * The nouns: articles, entities, claims and quotes, diagnostics and source positions.
 *
 * <p>Two families: {@code Draft...} records are what a reader found, unchecked, with the place of every scalar;
 * {@link org.averment.model.Article} and its parts are checked and grounded. JDK only, immutable, safe to share.
 */
@NullMarked
package org.averment.model;

import org.jspecify.annotations.NullMarked;
