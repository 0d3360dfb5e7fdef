package org.averment.bench;

/**
 * What one run of a command cost.
 *
 * @param exit its exit code, or {@link #TIMED_OUT}
 * @param cpuSeconds user and system, of the process and all that it started
 * @param wallSeconds by the clock
 * @param peakMib the most memory that it held at once (resident, files that it maps included)
 * @param output what it printed, both streams
 */
record Measured(int exit, double cpuSeconds, double wallSeconds, double peakMib, String output) {
    /** The exit code of one that was killed at its limit. */
    static final int TIMED_OUT = -1;

    boolean finished() {
        return exit == 0;
    }
}
