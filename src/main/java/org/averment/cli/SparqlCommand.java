package org.averment.cli;

@picocli.CommandLine.Command(name = "sparql")
final class SparqlCommand implements Runnable {
    @Override
    public void run() {}
}
