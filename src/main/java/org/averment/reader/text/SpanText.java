package org.averment.reader.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.averment.model.TextOfRecord;
import org.averment.model.standoff.Span;
import org.averment.reader.tree.Utf8;

/**
 * A text as a tool had it, beside the text of record that it becomes: offsets of the one are turned into those of the
 * other, and the words that stand there are compared with those that the tool says.
 *
 * <p>A small file can mark a large text over and over, or have it searched over and over; so the work on one text is
 * bounded. Immutable but for that, and thread-safe.
 */
public final class SpanText {
    /** An offset in the middle of a character. */
    private static final int NONE = -1;

    /** Characters that all spans of a text may cover together: ten times the largest text. */
    private static final long COVERED = 100_000_000;

    /** Characters that may be compared in searching for words: in the worst case seconds. */
    private static final long COMPARED = 2_000_000_000;

    /** As much as a message needs of the words at an offset. */
    private static final int SHOWN = 80;

    private final AtomicLong covered = new AtomicLong();
    private final AtomicLong compared = new AtomicLong();
    private final TextOfRecord record;
    private final int codePoints;
    /** Code point of the record at each offset of the tool's; empty where they are the same. */
    private final int[] at;
    /** UTF-16 index at every code point of the record; empty where they are the same. */
    private final int[] indices;

    /**
     * A text with offsets.
     *
     * @param name where it comes from, for messages
     * @param original the text as the tool had it
     * @param unit what the tool's offsets count
     */
    public SpanText(String name, String original, OffsetUnit unit) {
        this.record = TextOfRecord.of(name, Utf8.normalised(original));
        String text = record.text();
        this.codePoints = text.codePointCount(0, text.length());
        this.indices = codePoints == text.length() ? new int[0] : indices(text, codePoints);
        boolean same = original.length() == text.length()
                && (unit == OffsetUnit.CODE_POINTS || codePoints == text.length())
                && (unit != OffsetUnit.BYTES || text.chars().allMatch(c -> c < 0x80));
        this.at = same ? new int[0] : offsets(original, unit);
    }

    /** A text whose offsets are those of the text of record. */
    public SpanText(TextOfRecord record) {
        this.record = record;
        String text = record.text();
        this.codePoints = text.codePointCount(0, text.length());
        this.indices = codePoints == text.length() ? new int[0] : indices(text, codePoints);
        this.at = new int[0];
    }

    /** No text at all: whatever a record without one has is read to be counted, and every span in it is lost. */
    public static SpanText none(String name) {
        return new SpanText(TextOfRecord.of(name, ""));
    }

    /** The text of record. */
    public TextOfRecord record() {
        return record;
    }

    /** The length of the text of record, in code points. */
    public int length() {
        return codePoints;
    }

    /** The words of a span. */
    public String words(Span span) {
        return record.text().substring(index(span.start()), index(span.end()));
    }

    /**
     * The span that two offsets of the tool's make.
     *
     * @param start the first unit
     * @param end the unit after the last
     * @param words what the tool says stands there; if it does not, but stands in one other place alone, that is taken
     */
    public Anchored anchor(long start, long end, Optional<String> words) {
        Optional<Span> span = span(start, end);
        if (span.isPresent() && covered.addAndGet(span.get().end() - span.get().start()) > COVERED) {
            return new Anchored.Lost("the spans cover the text too often", "each word in a few spans");
        }
        if (words.isEmpty()) {
            return span.<Anchored>map(s -> new Anchored.Found(s, words(s), false))
                    .orElseGet(() -> new Anchored.Lost(
                            "the offsets are not in the text", "0 to " + last() + ", the start before the end"));
        }
        String wanted = Utf8.normalised(words.get());
        if (span.isPresent() && alike(words(span.get()), wanted)) {
            return new Anchored.Found(span.get(), words(span.get()), false);
        }
        return moved(wanted, span);
    }

    private Anchored moved(String wanted, Optional<Span> span) {
        String there = span.map(s -> "its words where they stand; at its offsets stands \"" + shown(s) + "\"")
                .orElse("offsets from 0 to " + last());
        if (wanted.isBlank()) {
            return new Anchored.Lost("the span's words are empty", there);
        }
        // In the worst case each character of the words is compared at each place.
        if (compared.addAndGet((long) codePoints * wanted.length()) > COMPARED) {
            return new Anchored.Lost("too many words are not at their offsets to look for them elsewhere", there);
        }
        int first = record.text().indexOf(wanted);
        if (first < 0) {
            return new Anchored.Lost("the span's words are not in the text", there);
        }
        if (record.text().indexOf(wanted, first + 1) >= 0) {
            return new Anchored.Lost("the span's words stand elsewhere, and more than once", there);
        }
        int start = record.text().codePointCount(0, first);
        Span found = new Span(start, start + wanted.codePointCount(0, wanted.length()));
        return new Anchored.Found(found, words(found), true);
    }

    private String shown(Span span) {
        return span.end() - span.start() <= SHOWN
                ? words(span)
                : words(new Span(span.start(), span.start() + SHOWN)) + "...";
    }

    /** The span of the text of record, if both offsets are in the text and between characters. */
    private Optional<Span> span(long start, long end) {
        if (start < 0 || end <= start || end > last()) {
            return Optional.empty();
        }
        int from = at.length == 0 ? (int) start : at[(int) start];
        int to = at.length == 0 ? (int) end : at[(int) end];
        return from == NONE || to == NONE || to <= from ? Optional.empty() : Optional.of(new Span(from, to));
    }

    private int last() {
        return at.length == 0 ? codePoints : at.length - 1;
    }

    private int index(int codePoint) {
        return indices.length == 0 ? codePoint : indices[codePoint];
    }

    /** The same but for the kind of white space, as a tool that writes spans on one line changes it, or normal form. */
    private static boolean alike(String there, String wanted) {
        return there.equals(wanted) || levelled(there).equals(levelled(wanted));
    }

    private static String levelled(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(Character.isWhitespace(c) ? ' ' : c);
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static int[] indices(String text, int codePoints) {
        int[] indices = new int[codePoints + 1];
        int index = 0;
        for (int i = 0; i < codePoints; i++) {
            indices[i] = index;
            index += Character.charCount(text.codePointAt(index));
        }
        indices[codePoints] = index;
        return indices;
    }

    private static int[] offsets(String original, OffsetUnit unit) {
        int[] at = new int[16];
        int filled = 0;
        int record = 0;
        for (int i = 0; i < original.length(); ) {
            int c = original.codePointAt(i);
            int chars = Character.charCount(c);
            int units = switch (unit) {
                case CODE_POINTS -> 1;
                case UTF16 -> chars;
                case BYTES -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            };
            if (filled + units + 1 > at.length) {
                at = Arrays.copyOf(at, Math.max(filled + units + 1, at.length * 2));
            }
            at[filled++] = record;
            for (int j = 1; j < units; j++) {
                at[filled++] = NONE;
            }
            boolean mark = i == 0 && c == '\uFEFF';
            boolean beforeLineFeed = c == '\r' && i + 1 < original.length() && original.charAt(i + 1) == '\n';
            record += mark || beforeLineFeed ? 0 : 1;
            i += chars;
        }
        at = Arrays.copyOf(at, filled + 1);
        at[filled] = record;
        return at;
    }
}
