package org.averment.export;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.averment.model.mapping.Sketch;
import org.averment.model.mapping.Sketch.Entry;
import org.averment.model.mapping.Sketch.Suggestion;

/** A mapping file to start from, with a count behind each label. No YAML library writes comments. */
public final class MappingWriter {
    private MappingWriter() {}

    public static void write(Sketch sketch, PrintStream out) {
        String documents = sketch.documents().entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey() + (e.getValue() == 1 ? " document" : " documents"))
                .collect(Collectors.joining(", "));
        out.println("# Every label in " + documents + ": how often it stands there, and what it becomes;");
        out.println("# own keeps a label under its own name. Mend what is wrong, and give it to --mapping.");
        out.println();
        out.println(
                "# Whose word it is of which the source does not tell: unattributed, or article if your guidelines");
        out.println("# mark only what the article itself asserts (plain facts are made of that alone).");
        out.println("by: unattributed");
        out.println("standing: stated");
        sketch.sections().forEach((name, entries) -> {
            out.println();
            out.println(name + ":");
            entries.forEach(entry -> entry(entry, out));
        });
    }

    private static void entry(Entry entry, PrintStream out) {
        String count = "  # " + entry.count();
        if (entry.suggestion() instanceof Suggestion.Terms terms) {
            out.println("  " + scalar(entry.label()) + ": " + list(terms.terms()) + count);
        } else if (entry.suggestion() instanceof Suggestion.Keys keys) {
            if (keys.roles().isEmpty()) {
                out.println("  " + scalar(entry.label()) + ": " + map(keys.keys()) + count);
                return;
            }
            out.println("  " + scalar(entry.label()) + ":" + count);
            keys.keys().forEach((key, value) -> out.println("    " + key + ": " + scalar(value)));
            out.println("    roles: " + map(keys.roles()));
        }
    }

    private static String list(List<String> terms) {
        return terms.size() == 1
                ? scalar(terms.get(0))
                : terms.stream().map(MappingWriter::scalar).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String map(Map<String, String> keys) {
        return keys.entrySet().stream()
                .map(e -> scalar(e.getKey()) + ": " + scalar(e.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Plain where nothing in it means anything to YAML, else in double quotes, with escapes. */
    private static String scalar(String text) {
        if (text.matches(
                "[\\p{L}_][\\p{L}\\p{N}_-]*( [\\p{L}\\p{N}_-]+)*(:[\\p{L}\\p{N}_-][\\p{L}\\p{N} _-]*[\\p{L}\\p{N}])?")) {
            return text;
        }
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                out.append(String.format("\\u%04X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
