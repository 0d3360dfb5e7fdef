package org.averment.check;

import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.Written;

/** Names of one's own, for what the ontology does not have: {@code own:NAME} as a type or a role, and attributes. */
final class OwnNames {
    /** What tells that a type or a role is meant to be none of the ontology's. */
    static final String PREFIX = "own:";

    /** They become part of an IRI. */
    private static final int LONGEST = 200;

    private final Findings findings;

    OwnNames(Findings findings) {
        this.findings = findings;
    }

    static boolean isOwn(Written word) {
        return word.text().startsWith(PREFIX);
    }

    /** The name behind the prefix; one that cannot be is reported. */
    Optional<String> of(Written word) {
        String name = word.text().substring(PREFIX.length());
        return isGood(name, word) ? Optional.of(name) : Optional.empty();
    }

    /** Whether words can be a name; if they cannot, that is reported. */
    boolean isGood(String name, Written word) {
        boolean good = !name.isBlank() && name.codePointCount(0, name.length()) <= LONGEST;
        if (!good) {
            findings.add(Diagnostic.error("bad-own-name", word.position(), "this cannot be a name of one's own")
                    .value(word.text())
                    .expected("1 to " + LONGEST + " characters"));
        }
        return good;
    }
}
