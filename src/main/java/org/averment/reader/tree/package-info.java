/**
 * YAML, JSON (alone or in a page of Markdown) and JSON lines as trees of texts with their places: bytes are decoded strictly, scalars stay as written,
 * and whatever a syntax allows that an annotation must not have (aliases, tags, nulls, duplicate keys, depth) is a
 * fault at its line and column.
 *
 * <p>The door is {@link org.averment.reader.tree.Documents}. It knows nothing of articles.
 */
@NullMarked
package org.averment.reader.tree;

import org.jspecify.annotations.NullMarked;
