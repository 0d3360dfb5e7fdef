package org.averment.reader.tree;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import java.util.Optional;
import org.averment.model.Diagnostic;

/**
 * Says in one plain line what broke JSON's syntax, and how to mend it: what people and language models take over from
 * other languages (trailing commas, single quotes, comments, {@code None}) is called by its name. Stateless.
 */
final class JsonFault {
    private static final String CUT_OFF = "the rest: it is cut off here";

    /** What other languages write for what JSON has. */
    private static final Map<String, String> WORDS = Map.of(
            "None", "null",
            "True", "true",
            "False", "false",
            "undefined", "null",
            "NULL", "null",
            "nil", "null");

    private JsonFault() {}

    static Diagnostic of(JsonProcessingException e, SourceText source) {
        String message = e.getOriginalMessage();
        long offset = offset(e);
        int index = source.indexOf(offset);
        if (message.startsWith("Unexpected character (") && index < source.length()) {
            return character(message, offset, index, source);
        }
        if (message.startsWith("Unrecognized token") || message.startsWith("Non-standard token")) {
            return token(message, offset, index, source);
        }
        if (message.startsWith("Illegal unquoted character ((CTRL-CHAR, code 10))")) {
            return Diagnostic.error("syntax", source.at(offset), "a text goes on in the next line")
                    .expected("\\n for a line feed, or the closing quotation mark");
        }
        Diagnostic fault = Diagnostic.error("syntax", source.at(offset), SyntaxWords.plain(message));
        if (message.startsWith("Unexpected end-of-input") || source.isBlankFrom(offset)) {
            return fault.expected(CUT_OFF);
        }
        if (message.startsWith("Unrecognized character escape")) {
            return fault.expected("\\\\ for a backslash; behind one only \" \\ / b f n r t u");
        }
        return fault;
    }

    static long offset(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getCharOffset());
    }

    private static Diagnostic character(String message, long offset, int index, SourceText source) {
        char[] chars = source.chars();
        int before = index - 1;
        while (before >= 0 && Character.isWhitespace(chars[before])) {
            before--;
        }
        char previous = before < 0 ? ' ' : chars[before];
        if (previous == ',' && (chars[index] == '}' || chars[index] == ']')) {
            // The comma is what has to go; between it and the bracket every character is one code point.
            return Diagnostic.error("syntax", source.at(offset - (index - before)), "a trailing comma")
                    .value(",")
                    .expected("no comma before " + chars[index]);
        }
        // Jackson shows half of a character beyond the first plane.
        String character = Character.toString(Character.codePointAt(chars, index, source.length()));
        int rest = message.indexOf("): ");
        if (message.startsWith("maybe a (non-standard) comment", rest + 3)) {
            return Diagnostic.error("syntax", source.at(offset), "a comment")
                    .value(character)
                    .expected("none: JSON has no comments");
        }
        String wanted = rest < 0 ? "" : ": " + message.substring(rest + 3);
        Diagnostic fault = Diagnostic.error(
                        "syntax", source.at(offset), SyntaxWords.plain("unexpected character" + wanted))
                .value(character);
        return advice(chars[index], previous, wanted).map(fault::expected).orElse(fault);
    }

    private static Optional<String> advice(char found, char previous, String wanted) {
        boolean separator = wanted.startsWith(": was expecting comma") || wanted.startsWith(": was expecting a colon");
        switch (found) {
            case '\'', '`', '\u2018', '\u2019', '\u201C', '\u201D' -> {
                return Optional.of("keys and texts in double quotation marks (\")");
            }
            case '.', '\u2026' -> {
                return Optional.of("all of it: JSON has no ...");
            }
            default -> {
                if (separator && previous == '"' && found != '"' && found != '{' && found != '[') {
                    return Optional.of("a comma or colon; a quotation mark within a text is written \\\"");
                }
                return separator ? Optional.of("a comma before this") : unquoted(found, wanted);
            }
        }
    }

    private static Optional<String> unquoted(char found, String wanted) {
        return wanted.startsWith(": was expecting double-quote") && Character.isLetter(found)
                ? Optional.of("the key in double quotation marks (\")")
                : Optional.empty();
    }

    private static Diagnostic token(String message, long offset, int index, SourceText source) {
        int start = Math.min(index, source.length());
        // Jackson points behind the token.
        while (start > 0 && Character.isLetterOrDigit(source.chars()[start - 1])) {
            start--;
        }
        int end = start;
        while (end < source.length() && Character.isLetterOrDigit(source.chars()[end])) {
            end++;
        }
        String token = new String(source.chars(), start, end - start);
        String words = message.startsWith("Non-standard token") ? "Unrecognized token '" + token + "'" : message;
        Diagnostic fault = Diagnostic.error("syntax", source.at(offset - (index - start)), SyntaxWords.plain(words));
        if (WORDS.containsKey(token)) {
            return fault.expected(WORDS.get(token));
        }
        if (token.equals("NaN") || token.endsWith("Infinity") || token.equals("INF")) {
            return fault.expected("a number or null");
        }
        if (source.isBlankBefore(start)) {
            return fault.expected("nothing but JSON, or the JSON between two lines of ```");
        }
        return source.isBlankFrom(offset - (index - start) + token.length()) ? fault.expected(CUT_OFF) : fault;
    }
}
