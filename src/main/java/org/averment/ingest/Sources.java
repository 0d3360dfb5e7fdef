package org.averment.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
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
        return program.map(build -> digest(build + "\n" + base.iri() + "\n" + sha256));
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
