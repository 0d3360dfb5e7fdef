package org.averment.model.standoff;

import java.util.List;
import org.averment.model.DraftAnnotation;
import org.averment.model.Position;
import org.averment.model.TextOfRecord;
import org.averment.model.Written;

/**
 * One text and everything that a file says of it.
 *
 * @param position where the document starts in the file
 * @param format the format's name, such as {@code brat}
 * @param id the article's id as far as the source gives one, else made of the file's name; any text
 * @param header what the source says of the article
 * @param text the text of record
 * @param annotations who or what annotated the whole document
 * @param items everything else, in the order of the source; what refers to an item may stand before it
 */
public record Standoff(
        Position position,
        String format,
        Written id,
        Header header,
        TextOfRecord text,
        List<DraftAnnotation> annotations,
        List<Item> items) {
    public Standoff {
        annotations = List.copyOf(annotations);
        items = List.copyOf(items);
    }
}
