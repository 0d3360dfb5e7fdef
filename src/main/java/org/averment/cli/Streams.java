package org.averment.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads from and prints to.
 *
 * @param in standard input
 * @param out results, in UTF-8 whatever the locale
 * @param err messages
 * @param terminal whether a person watches
 * @param width columns that a line may have
 */
record Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal, int width) {
    /** Where the terminal does not say. */
    private static final int USUAL_WIDTH = 100;
    /** Narrower than this no table can be read, and picocli prints no help. */
    private static final int LEAST_WIDTH = 55;

    /** Those of this process. */
    static Streams ofProcess() {
        return new Streams(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                isTerminal(),
                width(System.getenv("COLUMNS")));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
                false,
                StandardCharsets.UTF_8);
    }

    /** From JDK 22 on there is a console without a terminal too; it says which. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJdk22) {
            return true;
        }
    }

    /** A terminal of no columns is one that does not know its size. */
    static int width(@org.jspecify.annotations.Nullable String columns) {
        if (columns == null || !columns.matches("[1-9][0-9]{0,3}")) {
            return USUAL_WIDTH;
        }
        return Math.max(LEAST_WIDTH, Integer.parseInt(columns));
    }
}
