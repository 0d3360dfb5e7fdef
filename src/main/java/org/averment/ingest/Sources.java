package org.averment.ingest;

import java.util.Optional;
import org.averment.model.Sha256;
import org.averment.rdf.Base;

/** What stands for all that a graph is made of: the document's bytes, the base, and the program with its ontology. */
final class Sources {
    private final Optional<String> program;
    private final Base base;

    /**
     * For one base.
     *
     * @param program stands for the program; empty where that is not known, and nothing can be told then
     */
    Sources(Optional<String> program, Base base) {
        this.program = program;
        this.base = base;
    }

    /**
     * What stands for a document.
     *
     * @param sha256 the SHA-256 of its bytes
     */
    Optional<String> of(String sha256) {
        return program.map(build -> Sha256.of(build + "\n" + base.iri() + "\n" + sha256));
    }
}
