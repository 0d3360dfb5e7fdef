package org.averment.export.article;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.averment.export.Unwritable;

/** Maps, lists and texts, written down in JSON or YAML. The stream stays open. Not thread-safe. */
class Sheet {
    final JsonGenerator json;

    Sheet(JsonGenerator json) {
        this.json = json;
    }

    /** Something that writes a value. */
    interface Writing {
        void write() throws IOException;
    }

    static Sheet yaml(OutputStream out) throws IOException {
        return new YamlSheet(new Measured(out));
    }

    /** A line for each value at the top. */
    static Sheet jsonLines(OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactoryBuilder()
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build()
                .createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setRootValueSeparator(null);
        return new Sheet(json);
    }

    /** One value, laid out for people. */
    static Sheet json(OutputStream out) throws IOException {
        Sheet sheet = jsonLines(out);
        sheet.json.useDefaultPrettyPrinter();
        return sheet;
    }

    void map(Writing entries) throws IOException {
        json.writeStartObject();
        entries.write();
        json.writeEndObject();
    }

    void key(String key) throws IOException {
        json.writeFieldName(key);
    }

    void map(String key, Writing entries) throws IOException {
        key(key);
        map(entries);
    }

    void list(String key, Writing items) throws IOException {
        key(key);
        json.writeStartArray();
        items.write();
        json.writeEndArray();
    }

    void text(String text) throws IOException {
        json.writeString(text);
    }

    /** A text under a key; nothing where it is blank, which no format of ours tells from none. */
    void text(String key, String text) throws IOException {
        if (!text.isBlank()) {
            key(key);
            text(text);
        }
    }

    void text(String key, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            text(key, text.get());
        }
    }

    /** A text, or a list of several; nothing where there is none. */
    void texts(String key, Collection<String> texts) throws IOException {
        List<String> solid = texts.stream().filter(text -> !text.isBlank()).toList();
        if (solid.size() == 1) {
            text(key, solid.get(0));
        } else if (!solid.isEmpty()) {
            list(key, () -> {
                for (String text : solid) {
                    text(text);
                }
            });
        }
    }

    void number(String key, int number) throws IOException {
        json.writeNumberField(key, number);
    }

    void flag(String key, boolean flag) throws IOException {
        json.writeBooleanField(key, flag);
    }

    /** Ends a value at the top. */
    void endDocument() throws IOException {
        json.writeRaw('\n');
        json.flush();
    }

    void finish() throws IOException {
        json.flush();
    }

    /** YAML, for people to read: texts without quotes where these are not needed, longer ones in blocks. */
    private static final class YamlSheet extends Sheet {
        /** The reader refuses lines of twice that length. */
        private static final int LONGEST_LINE = 100_000;

        private final Measured out;

        YamlSheet(Measured out) throws IOException {
            super(YAMLFactory.builder()
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .enable(YAMLGenerator.Feature.INDENT_ARRAYS)
                    .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                    .stringQuotingChecker(new Quoting())
                    .build()
                    .createGenerator(out, JsonEncoding.UTF8));
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            this.out = out;
        }

        @Override
        void text(String text) throws IOException {
            // A block that starts with blanks needs a sign for its depth, which is often got wrong.
            boolean plain = text.codePoints().allMatch(YamlSheet::isPlain)
                    && !text.isEmpty()
                    && !Character.isWhitespace(text.charAt(0));
            if (text.lines().anyMatch(line -> line.length() > LONGEST_LINE)) {
                throw new Unwritable(
                        Unwritable.Form.YAML,
                        "YAML cannot hold a line of more than " + LONGEST_LINE
                                + " characters, such as \"" + text.strip().substring(0, 40) + "...\""
                                + " - expected averment-jsonl");
            }
            YAMLGenerator yaml = (YAMLGenerator) json;
            if (!plain) {
                yaml.disable(YAMLGenerator.Feature.MINIMIZE_QUOTES);
            }
            super.text(text);
            yaml.enable(YAMLGenerator.Feature.MINIMIZE_QUOTES);
        }

        /** Whether all that read YAML agree on a character: on some that end lines they do not. */
        private static boolean isPlain(int c) {
            return c == '\n'
                    || c >= ' '
                            && c != 0x7F
                            && c != 0x85
                            && !Character.isISOControl(c)
                            && c != 0x2028
                            && c != 0x2029
                            && c != 0xFEFF
                            && c < 0xFFFE
                    || c > 0xFFFF;
        }

        @Override
        void key(String key) throws IOException {
            if (key.equals("<<")) {
                throw new Unwritable(
                        Unwritable.Form.YAML, "YAML cannot hold the name \"<<\" - expected averment-jsonl");
            }
            super.key(key);
        }

        @Override
        void endDocument() throws IOException {
            json.flush();
            out.require();
        }

        @Override
        void finish() throws IOException {
            json.flush();
            out.endLine();
        }

        /** Keys are quoted wherever one has to think about it: they may be any words of an annotator's. */
        private static final class Quoting extends StringQuotingChecker.Default {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean needToQuoteName(String name) {
                return super.needToQuoteName(name)
                        || !name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-_.:".indexOf(c) >= 0);
            }
        }
    }

    /** Counts what is written: a file of YAML that is too large would not be read again. */
    private static final class Measured extends FilterOutputStream {
        private static final int MOST_BYTES = 20_000_000;

        private long bytes;
        private int last = '\n';

        Measured(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
            last = b;
        }

        @Override
        public void write(byte[] b, int offset, int length) throws IOException {
            out.write(b, offset, length);
            bytes += length;
            last = length > 0 ? b[offset + length - 1] : last;
        }

        void endLine() throws IOException {
            if (last != '\n') {
                write('\n');
            }
            flush();
        }

        void require() throws Unwritable {
            if (bytes > MOST_BYTES) {
                throw new Unwritable(
                        Unwritable.Form.YAML,
                        "the articles come to more than 20 MB, and no more YAML than that is read"
                                + " - expected averment-jsonl");
            }
        }
    }
}
