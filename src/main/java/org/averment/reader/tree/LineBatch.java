package org.averment.reader.tree;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.averment.model.Sha256;
import org.averment.reader.format.Known;
import org.averment.reader.format.Source;

/** Some lines of JSON lines, copied, so that they can be parsed while the next are read. Not thread-safe while filled. */
final class LineBatch implements TreePart {
    /** Some articles: enough that handing them over costs nothing, and so few that memory does not notice. */
    private static final int FULL_BYTES = 1 << 17;

    private final String name;
    private byte[] bytes = new byte[0];
    private int filled;
    private int count;
    private int[] ends = new int[16];
    private int[] numbers = new int[16];

    LineBatch(String name) {
        this.name = name;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Whether a line of that length belongs into the next batch. */
    boolean isFullFor(int length) {
        return count > 0 && filled + length > FULL_BYTES;
    }

    /** Takes the present line; one that is longer than allowed without its bytes. */
    void add(ByteLines lines) {
        int length = lines.overlong() ? 0 : lines.lineEnd() - lines.lineStart();
        if (bytes.length - filled < length) {
            bytes = Arrays.copyOf(bytes, Math.max(filled + length, FULL_BYTES));
        }
        System.arraycopy(lines.bytes(), lines.lineStart(), bytes, filled, length);
        filled += length;
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        ends[count] = filled;
        numbers[count] = lines.overlong() ? -lines.lineNumber() : lines.lineNumber();
        count++;
    }

    @Override
    public int bytes() {
        return filled;
    }

    @Override
    public void read(Known known, Consumer<Tree> trees) throws IOException {
        int start = 0;
        for (int i = 0; i < count; i++) {
            trees.accept(numbers[i] < 0 ? tooLong(-numbers[i]) : line(known, start, ends[i], numbers[i]));
            start = ends[i];
        }
    }

    private Tree line(Known known, int start, int end, int number) throws IOException {
        if (known == Known.NOTHING) {
            return parsed(start, end, number);
        }
        Source source = new Source(
                new Position(name, number, 0),
                new Sha256().add(bytes, start, end).hex());
        return known.holds(source.sha256())
                ? new Tree(Optional.empty(), List.of()).of(source)
                : parsed(start, end, number).of(source);
    }

    private Tree parsed(int start, int end, int number) throws IOException {
        return JsonDocument.read(new SourceBytes(name, bytes, start, end, number));
    }

    private Tree tooLong(int number) {
        return Tree.fault(
                Diagnostic.error("document-too-large", new Position(name, number, 0), "the line is longer than 64 MB")
                        .expected("one article a line"));
    }
}
