package org.averment.check;

import java.util.List;
import org.averment.check.Things.Thing;
import org.averment.model.DraftPicture.Part;
import org.averment.model.Position;

/**
 * A picture whose thing is known; its roles are still as written.
 *
 * @param position where it was written
 * @param thing the thing
 * @param scheme the scheme of its types
 * @param parts what is said of the thing, under the roles' keys
 */
record Picture(Position position, Thing thing, String scheme, List<Part> parts) {
    Picture {
        parts = List.copyOf(parts);
    }
}
