package org.averment.reader.tree;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.List;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.averment.model.Written;

/** What YAML has and JSON has not: aliases, anchors, merge keys, tags, and values that end at a comma. */
interface YamlMarks {
    /** JSON has none of them. */
    YamlMarks NONE = new YamlMarks() {};

    /** Reports an alias, an anchor or a tag on the value that was just read. */
    default void watchValue(Position position, long offset, List<Diagnostic> faults) throws IOException {}

    /** Whether the value just read is an alias. */
    default boolean isAlias() {
        return false;
    }

    /** Reports what makes a key unusable; false if something does. */
    default boolean watchKey(Written key, long offset, List<Diagnostic> faults) throws IOException {
        return true;
    }

    /** Why a key has no value. */
    default Diagnostic explainNull(Written key, long offset) {
        return Diagnostic.error("null-value", key.position(), "the key has no value")
                .value(key.text())
                .expected("a value, or to leave the key out");
    }

    /** The marks of a YAML parser. */
    static YamlMarks of(YAMLParser parser, SourceText source) {
        return new Watch(parser, source);
    }

    /**
     * Watches one parser.
     *
     * @param parser the parser
     * @param source what it parses
     */
    record Watch(YAMLParser parser, SourceText source) implements YamlMarks {
        private static final String STANDARD_TAG = "tag:yaml.org,2002:";

        @Override
        public void watchValue(Position position, long offset, List<Diagnostic> faults) throws IOException {
            if (isAlias()) {
                faults.add(alias(position, "a YAML alias", "*" + parser.getText()));
                return;
            }
            // Of a scalar the parser forgets the anchor, but its place is the anchor's.
            boolean anchored =
                    parser.currentToken().isScalarValue() ? source.charAt(offset) == '&' : parser.getObjectId() != null;
            if (anchored) {
                faults.add(alias(position, "a YAML anchor", anchor(offset)));
            }
            if (parser.getTypeId() != null && !parser.getTypeId().equals(STANDARD_TAG + "str")) {
                String tag = "!" + parser.getTypeId();
                faults.add(Diagnostic.error("yaml-tag", position, "a YAML tag")
                        .value(tag.replace("!" + STANDARD_TAG, "!!"))
                        .expected("no tag; a text that starts with ! stands on its own line after >-"));
            }
            watchComment(offset, faults);
        }

        /** A text such as {@code No. #1} ends before the hash without a word; a comment has a space behind it. */
        private void watchComment(long offset, List<Diagnostic> faults) {
            char first = source.charAt(offset);
            boolean plain = parser.currentToken().isScalarValue()
                    && parser.currentToken() != JsonToken.VALUE_NULL
                    && "\"'|>".indexOf(first) < 0;
            if (!plain) {
                return;
            }
            char[] chars = source.chars();
            long end = parser.currentLocation().getCharOffset();
            int i = source.indexOf(end);
            int text = i;
            while (i < source.length() && chars[i] == ' ') {
                i++;
            }
            boolean cut =
                    i > text && i + 1 < source.length() && chars[i] == '#' && Character.isLetterOrDigit(chars[i + 1]);
            if (cut) {
                int stop = i;
                while (stop < source.length() && chars[stop] != '\n') {
                    stop++;
                }
                faults.add(Diagnostic.warning(
                                "yaml-comment", source.at(end + (i - text)), "a text ends here, for # starts a comment")
                        .value(new String(chars, i, stop - i))
                        .expected("the text on its own line after >-, or a space after the # of a comment"));
            }
        }

        private String anchor(long offset) throws IOException {
            if (parser.getObjectId() != null && source.charAt(offset) != '&') {
                return "&" + parser.getObjectId();
            }
            int start = source.indexOf(offset);
            int end = start;
            while (end < source.length() && !Character.isWhitespace(source.chars()[end])) {
                end++;
            }
            return new String(source.chars(), start, end - start);
        }

        private static Diagnostic alias(Position position, String what, String written) {
            return Diagnostic.error("yaml-alias", position, what)
                    .value(written)
                    .expected("the value itself; a text that starts with & or * stands on its own line after >-");
        }

        @Override
        public boolean isAlias() {
            return parser.isCurrentAlias();
        }

        @Override
        public boolean watchKey(Written key, long offset, List<Diagnostic> faults) throws IOException {
            if (key.text().equals("<<")) {
                faults.add(Diagnostic.error("yaml-alias", key.position(), "a YAML merge key")
                        .value(key.text())
                        .expected("the keys themselves"));
                return false;
            }
            // The parser forgets a key's own anchor and tag, but its place is theirs.
            char first = source.charAt(offset);
            if (first == '&') {
                faults.add(alias(key.position(), "a YAML anchor", anchor(offset)));
            } else if (first == '!') {
                faults.add(Diagnostic.error("yaml-tag", key.position(), "a YAML tag")
                        .value(key.text())
                        .expected("no tag"));
            }
            return true;
        }

        @Override
        public Diagnostic explainNull(Written key, long offset) {
            Diagnostic plain = YamlMarks.super.explainNull(key, offset);
            char[] chars = source.chars();
            int i = source.indexOf(offset);
            boolean asWritten = i + key.text().length() <= source.length()
                    && new String(chars, i, key.text().length()).equals(key.text());
            if (!asWritten) {
                return plain;
            }
            i += key.text().length();
            while (i < source.length() && chars[i] == ' ') {
                i++;
            }
            if (i >= source.length() || chars[i] != ':') {
                return plain.expected("a value; within { } a comma ends the value before it, unless that is in quotes");
            }
            i++;
            while (i < source.length() && chars[i] == ' ') {
                i++;
            }
            return i < source.length() && chars[i] == '#'
                    ? plain.expected("a value; a text that starts with # stands on its own line after >-")
                    : plain;
        }
    }
}
