package org.averment.reader.format;

import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.Draft;
import org.averment.model.standoff.Standoff;

/**
 * One document as read.
 *
 * <p>A draft may come together with errors: it is then the document without its faulty parts, given so that a checker
 * finds the other faults in the same run. Such a draft must not be loaded. A claim in it may lack quotes or pictures;
 * that has been reported.
 *
 * @param draft the document, if it is in the native format and enough of it could be read; none of one that was known
 * @param standoff the document, if it is another tool's and enough of it could be read
 * @param diagnostics every structural fault, in the order of the input
 * @param source its bytes, if it was asked whether they are known and it names no other file
 */
public record Result(
        Optional<Draft> draft, Optional<Standoff> standoff, List<Diagnostic> diagnostics, Optional<Source> source) {
    public Result {
        diagnostics = List.copyOf(diagnostics);
    }

    /** A document in the native format. */
    public Result(Optional<Draft> draft, List<Diagnostic> diagnostics, Optional<Source> source) {
        this(draft, Optional.empty(), diagnostics, source);
    }

    /** A document of another tool. */
    public static Result of(Standoff standoff, List<Diagnostic> diagnostics) {
        return new Result(Optional.empty(), Optional.of(standoff), diagnostics, Optional.empty());
    }

    /** No document, only what is wrong. */
    public static Result fault(Diagnostic diagnostic) {
        return new Result(Optional.empty(), List.of(diagnostic), Optional.empty());
    }

    /** A document that was not read, since it is known. */
    public static Result known(Source source) {
        return new Result(Optional.empty(), List.of(), Optional.of(source));
    }

    /** Whether it was not read, since it is known. */
    public boolean isKnown() {
        return draft.isEmpty() && standoff.isEmpty() && diagnostics.isEmpty() && source.isPresent();
    }

    /** Whether the document must be refused. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
