package org.averment.cli;

import org.averment.query.Fault;

/** A command cannot go on: one line for the user, an id that the error page explains, an exit code. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String line;

    Failure(int exitCode, String id, String message) {
        super(message);
        this.exitCode = exitCode;
        this.line = "averment: " + message + " [" + id + "]";
    }

    /** A question that cannot be answered; candidates of an ambiguous name follow on lines of their own. */
    Failure(int exitCode, Fault fault) {
        super(fault.message());
        this.exitCode = exitCode;
        this.line = "averment: " + fault;
    }

    int exitCode() {
        return exitCode;
    }

    /** The line as it is printed. */
    String line() {
        return line;
    }
}
