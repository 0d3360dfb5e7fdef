/**
 * Articles in the formats in which they are annotated: Averment's own, and those of other tools. The door is
 * {@link org.averment.export.article.ArticleWriter}.
 *
 * <p>What a format cannot hold is not bent until it fits: it is left out and {@link org.averment.export.article.Unheld
 * listed}.
 */
@NullMarked
package org.averment.export.article;

import org.jspecify.annotations.NullMarked;
