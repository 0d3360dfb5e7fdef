package org.averment.reader.tree;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in one plain line what broke YAML's syntax, and how to write the quote that broke it. */
final class YamlFault {
    private static final String UNREAD = "; the rest of the file is not read";

    private YamlFault() {}

    static Diagnostic of(Exception fault, SourceText source) {
        Throwable cause = fault.getCause();
        if (cause instanceof MarkedYAMLException marked) {
            return syntax(marked, source);
        }
        if (cause instanceof ReaderException reader) {
            int character = reader.getCodePoint();
            return Diagnostic.error(
                            "syntax",
                            source.at(offsetOf(character, source)),
                            "a character that YAML does not allow unless escaped" + UNREAD)
                    .value(Character.toString(character));
        }
        long offset = fault instanceof JsonProcessingException e && e.getLocation() != null
                ? Math.max(0, e.getLocation().getCharOffset())
                : 0;
        String message = fault instanceof JsonProcessingException e ? e.getOriginalMessage() : fault.getMessage();
        if (message.contains("events.AliasEvent")) {
            return Diagnostic.error("yaml-alias", source.at(offset), "a YAML alias as a key" + UNREAD)
                    .expected("the key itself");
        }
        if (message.startsWith("Expected a field name")) {
            return Diagnostic.error("syntax", source.at(offset), "a key must be a text, not a list or a map" + UNREAD);
        }
        return Diagnostic.error("syntax", source.at(offset), SyntaxWords.plain(message) + UNREAD);
    }

    private static Diagnostic syntax(MarkedYAMLException fault, SourceText source) {
        String context = Optional.ofNullable(fault.getContext()).orElse("");
        String problem = Optional.ofNullable(fault.getProblem()).orElse(context);
        // Where a quote was opened or a colon left out says more than where the parser lost patience.
        boolean opened =
                context.equals("while scanning a quoted scalar") || context.equals("while scanning a simple key");
        Mark mark = Optional.ofNullable(opened ? fault.getContextMark() : fault.getProblemMark())
                .or(() -> Optional.ofNullable(fault.getContextMark()))
                .orElseThrow(() -> new IllegalStateException("SnakeYAML marks every syntax fault", fault));
        String words = opened && context.endsWith("quoted scalar") ? "a quotation mark is not closed" : problem;
        Diagnostic diagnostic =
                Diagnostic.error("syntax", source.at(mark.getIndex()), SyntaxWords.plain(words) + UNREAD);
        if (problem.contains("(TAB)")) {
            return diagnostic.expected("spaces; a tab can only stand within a text");
        }
        return QuoteAdvice.at(source, mark.getIndex()).map(diagnostic::expected).orElse(diagnostic);
    }

    /** The reader that refuses a character refuses its first occurrence, but does not say where it stood. */
    private static int offsetOf(int character, SourceText source) {
        int offset = 0;
        for (int i = 0; i < source.length(); offset++) {
            int c = Character.codePointAt(source.chars(), i, source.length());
            if (c == character) {
                return offset;
            }
            i += Character.charCount(c);
        }
        return offset;
    }
}
