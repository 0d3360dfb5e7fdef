/**
 * What an annotation tool's file says of a text, in the file's own ids and labels: spans, relations, events,
 * attributes. {@link org.averment.model.standoff.Standoff} is the door.
 *
 * <p>Every reader of another tool's format makes these; what they mean in our terms is decided elsewhere, by a mapping.
 */
@NullMarked
package org.averment.model.standoff;

import org.jspecify.annotations.NullMarked;
