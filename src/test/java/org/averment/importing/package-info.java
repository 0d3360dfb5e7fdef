/** What other tools' annotations become. */
@NullMarked
package org.averment.importing;

import org.jspecify.annotations.NullMarked;
