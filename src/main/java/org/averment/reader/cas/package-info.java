/**
 * UIMA CAS JSON 0.4, as INCEpTION exports it: a graph of feature structures over a text, of which the annotator's layers
 * are read and the machinery is not. {@link org.averment.reader.cas.CasFormat} is the door.
 */
@NullMarked
package org.averment.reader.cas;

import org.jspecify.annotations.NullMarked;
