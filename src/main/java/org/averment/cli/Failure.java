package org.averment.cli;

/** A command cannot go on: one line for the user, an id that the error page explains, an exit code. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String id;

    Failure(int exitCode, String id, String message) {
        super(message);
        this.exitCode = exitCode;
        this.id = id;
    }

    int exitCode() {
        return exitCode;
    }

    /** The line as it is printed. */
    String line() {
        return "averment: " + getMessage() + " [" + id + "]";
    }
}
