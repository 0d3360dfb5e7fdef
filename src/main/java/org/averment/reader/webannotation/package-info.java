/**
 * The W3C's Web Annotations: bodies about stretches of texts, which are selected by position or by quote.
 * {@link org.averment.reader.webannotation.WebAnnotationFormat} is the door.
 */
@NullMarked
package org.averment.reader.webannotation;

import org.jspecify.annotations.NullMarked;
