/** Data sets of Prodigy. {@link org.averment.reader.prodigy.ProdigyFormat} is the door. */
@NullMarked
package org.averment.reader.prodigy;

import org.jspecify.annotations.NullMarked;
