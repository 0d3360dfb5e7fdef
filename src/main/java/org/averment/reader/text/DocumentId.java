package org.averment.reader.text;

import java.util.Locale;
import org.averment.model.Position;
import org.averment.model.Written;
import org.averment.reader.format.Input;

/**
 * The id of a document whose source gives it none: its file's path below the folder that the user named, without its
 * ending, with {@code .} for {@code /}. It stays the same wherever the folder lies. Stateless.
 */
public final class DocumentId {
    private DocumentId() {}

    /** Of a file that holds one document. */
    public static String of(Input input) {
        if (input.name().equals(Input.STDIN)) {
            return "stdin";
        }
        String path = input.relative();
        int name = path.lastIndexOf('/') + 1;
        int ending = path.lastIndexOf('.');
        // A dot that starts a name starts no ending.
        return (ending > name ? path.substring(0, ending) : path).replace('/', '.');
    }

    /**
     * Of a document that is all of a file, or a line of JSON lines, whose number it then bears.
     *
     * @param position where the document starts
     */
    public static Written of(Input input, Position position) {
        String name = input.name().toLowerCase(Locale.ROOT);
        boolean lines = name.endsWith(".jsonl") || name.endsWith(".ndjson");
        // In a file that holds lines under another name the first is called after the file: no other has its name.
        return lines || position.line() > 1 ? of(input, position, position.line()) : new Written(of(input), position);
    }

    /**
     * Of one of a file's many documents.
     *
     * @param position where the document starts
     * @param number its line, or its place in the file's list, from 1
     */
    public static Written of(Input input, Position position, int number) {
        return new Written(of(input) + "-" + number, position);
    }
}
