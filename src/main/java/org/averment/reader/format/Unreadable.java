package org.averment.reader.format;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.Position;

/** What to say of an input that cannot be read. Stateless. */
public final class Unreadable {
    private Unreadable() {}

    /** The fault of an input, by what the system said. */
    public static Result result(Input input, IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return Result.fault(Diagnostic.error("no-such-file", Position.of(input.name()), "there is no such file"));
        }
        return Result.fault(Diagnostic.error("unreadable", Position.of(input.name()), "the file cannot be read")
                .value(reason(e)));
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }
}
