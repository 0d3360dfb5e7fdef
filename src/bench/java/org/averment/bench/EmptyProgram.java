package org.averment.bench;

import picocli.CommandLine;

/** The least that a program with picocli can be. */
@CommandLine.Command(name = "empty", mixinStandardHelpOptions = true, description = "Does nothing.")
public final class EmptyProgram implements Runnable {
    public static void main(String[] args) {
        System.exit(new CommandLine(new EmptyProgram()).execute(args));
    }

    @Override
    public void run() {
        // Nothing, as the name says.
    }
}
