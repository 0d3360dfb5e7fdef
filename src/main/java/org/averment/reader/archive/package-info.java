/**
 * Zip archives, looked through and then unpacked for as long as they are read. {@link org.averment.reader.archive.Unpacked}
 * is the door, and deletes all of it at the end.
 *
 * <p>Archives come from anywhere. Nothing of one is read before all of it has been looked at, links are never made, and
 * whatever one asks for more than articles need is refused.
 */
@NullMarked
package org.averment.reader.archive;

import org.jspecify.annotations.NullMarked;
