package org.averment.cli;

@picocli.CommandLine.Command(name = "ask")
final class AskCommand implements Runnable {
    @Override
    public void run() {}
}
