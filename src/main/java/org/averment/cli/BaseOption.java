package org.averment.cli;

import java.util.Optional;
import org.averment.rdf.Base;
import picocli.CommandLine.Option;

/** The base of IRIs. */
final class BaseOption {
    @Option(
            names = "--base",
            paramLabel = "IRI",
            description =
                    "Mint IRIs under this http or https IRI (default: http://localhost:3030/, or the store's own).")
    private Optional<String> text = Optional.empty();

    /** The base asked for, if any. */
    Optional<Base> asked() {
        return text.map(iri -> Base.of(iri)
                .orElseThrow(() -> new Failure(
                        ExitCode.USAGE,
                        "bad-base",
                        "this cannot be a base: \"" + iri
                                + "\" - expected an http or https IRI without query or fragment,"
                                + " such as https://data.example.org/")));
    }

    Base orDefault() {
        return asked().orElse(Base.DEFAULT);
    }
}
