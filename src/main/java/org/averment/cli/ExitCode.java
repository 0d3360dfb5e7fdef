package org.averment.cli;

/** The exit codes, as documented. */
final class ExitCode {
    static final int DONE = 0;
    /** The data is bad. */
    static final int BAD_DATA = 1;
    /** The call is wrong. */
    static final int USAGE = 2;
    /** The environment is in the way: a port taken, a store locked, a disk full. */
    static final int ENVIRONMENT = 3;

    private ExitCode() {}
}
