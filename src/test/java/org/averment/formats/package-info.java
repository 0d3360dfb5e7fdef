/** Files of other tools, each in a folder of its own under {@code src/test/resources/formats}, and what becomes of them. */
@NullMarked
package org.averment.formats;

import org.jspecify.annotations.NullMarked;
