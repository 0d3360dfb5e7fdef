/**
 * The native format: trees become drafts exactly as the page "The native format" says, and whatever the page does not
 * allow is a fault. Pictures are not interpreted here.
 *
 * <p>The door is {@link org.averment.reader.averment.AvermentReader}.
 */
@NullMarked
package org.averment.reader.averment;

import org.jspecify.annotations.NullMarked;
