package org.averment.cli;

/** Where the JVM starts; {@link Cli} does the work, so that tests come in by the same door. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(new Cli(Streams.ofProcess()).run(args));
    }
}
