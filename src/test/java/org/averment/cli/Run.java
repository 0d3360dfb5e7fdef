package org.averment.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the command, in process.
 *
 * @param exit the exit code
 * @param out what it printed to standard output
 * @param err what it printed to standard error
 */
record Run(int exit, String out, String err) {
    static Run of(String... args) {
        return with(InputStream.nullInputStream(), args);
    }

    /** With something on standard input. */
    static Run given(String stdin, String... args) {
        return with(new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)), args);
    }

    private static Run with(InputStream stdin, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = new Cli(new Streams(stdin, stream(out), stream(err), false, 100)).run(args);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    /** The messages as one in this folder would see them. */
    String errSeenFrom(Object folder) {
        return err.replace(folder + "/", "").replace(folder.toString(), ".");
    }
}
