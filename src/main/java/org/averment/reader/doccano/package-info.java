/** Exports of doccano. {@link org.averment.reader.doccano.DoccanoFormat} is the door. */
@NullMarked
package org.averment.reader.doccano;

import org.jspecify.annotations.NullMarked;
