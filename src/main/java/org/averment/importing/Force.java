package org.averment.importing;

import java.util.Optional;

/**
 * On whose word something is claimed, and how.
 *
 * @param by an id of the draft, {@code article} or {@code unattributed}
 * @param via an id of the draft
 * @param standing a standing's word
 * @param negated whether it is denied
 */
record Force(String by, Optional<String> via, String standing, boolean negated) {
    /** On the word of another, who then says it himself. */
    Force by(String other) {
        return new Force(other, Optional.empty(), standing, negated);
    }

    Force standing(String other) {
        return new Force(by, via, other, negated);
    }

    Force negated(boolean other) {
        return new Force(by, via, standing, other);
    }
}
