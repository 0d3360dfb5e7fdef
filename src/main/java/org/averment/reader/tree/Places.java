package org.averment.reader.tree;

import com.fasterxml.jackson.core.JsonLocation;
import org.averment.model.Position;

/** The way from a parser's offsets to line and column. */
interface Places {
    /** The offset of a parser's location, in the unit in which that parser counts. */
    long offset(JsonLocation location);

    /** The place of an offset; of one beyond the end, the end. */
    Position at(long offset);

    /** Whether an escape of a character by its number stands anywhere: only then can a scalar hold half a character. */
    boolean escapesCharacters();
}
