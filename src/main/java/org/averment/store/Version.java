package org.averment.store;

import java.util.Optional;

/** Which Averment this is, for the marker. */
final class Version {
    /** As the jar's manifest says; classes run from a build's folder have none. */
    static final String CURRENT = Optional.ofNullable(Store.class.getPackage().getImplementationVersion())
            .orElse("(unreleased)");

    private Version() {}
}
