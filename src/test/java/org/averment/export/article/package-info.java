/** Articles are written and read again; what comes back is held against what went out. */
@NullMarked
package org.averment.export.article;

import org.jspecify.annotations.NullMarked;
