/**
 * The text that annotations are about: fetched from a file beside them ({@link org.averment.reader.text.TextFile}), and
 * measured in the unit in which their offsets count ({@link org.averment.reader.text.SpanText}).
 */
@NullMarked
package org.averment.reader.text;

import org.jspecify.annotations.NullMarked;
