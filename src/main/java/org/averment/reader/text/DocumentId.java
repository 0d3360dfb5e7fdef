package org.averment.reader.text;

import org.averment.reader.format.Input;

/**
 * The id of a document whose source gives it none: its file's path below the folder that the user named, without its
 * ending, with {@code .} for {@code /}. It stays the same wherever the folder lies. Stateless.
 */
public final class DocumentId {
    private DocumentId() {}

    /** Of a file that holds one document. */
    public static String of(Input input) {
        String path = input.relative();
        int name = path.lastIndexOf('/') + 1;
        int ending = path.lastIndexOf('.');
        // A dot that starts a name starts no ending.
        return (ending > name ? path.substring(0, ending) : path).replace('/', '.');
    }

    /**
     * Of one of a file's many documents.
     *
     * @param number its line, or its place in the file's list, from 1
     */
    public static String of(Input input, int number) {
        return of(input) + "-" + number;
    }
}
