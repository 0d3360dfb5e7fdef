/**
 * Documents of DocRED and Re-DocRED: sentences of tokens, entities with their mentions, relations with the sentences that
 * show them. {@link org.averment.reader.docred.DocredFormat} is the door.
 */
@NullMarked
package org.averment.reader.docred;

import org.jspecify.annotations.NullMarked;
