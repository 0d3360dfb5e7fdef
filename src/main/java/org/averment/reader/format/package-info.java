/**
 * What a reader of one format is: it turns an {@link org.averment.reader.format.Input} into
 * {@link org.averment.reader.format.Result}s, one a document.
 *
 * <p>The door is {@link org.averment.reader.format.ArticleReader}: a new format implements it in a package of its own
 * and is entered in the list of {@code Reader}.
 */
@NullMarked
package org.averment.reader.format;

import org.jspecify.annotations.NullMarked;
