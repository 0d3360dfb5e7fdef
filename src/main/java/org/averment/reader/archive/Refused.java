package org.averment.reader.archive;

import org.averment.model.Diagnostic;
import org.averment.model.Position;

/** An archive of which nothing is read. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    private Refused(Diagnostic diagnostic) {
        super(diagnostic.problem(), null, false, false);
        this.diagnostic = diagnostic;
    }

    /** Why. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }

    static Refused broken(String archive, String what) {
        return new Refused(Diagnostic.error("archive-broken", Position.of(archive), "the archive cannot be unpacked")
                .value(what)
                .expected("a whole zip archive"));
    }

    static Refused encrypted(String archive) {
        return new Refused(
                Diagnostic.error("archive-encrypted", Position.of(archive), "the archive is locked with a password")
                        .expected("one without, or its files unpacked"));
    }

    static Refused path(String archive, String entry, String expected) {
        return new Refused(Diagnostic.error(
                        "archive-path", Position.of(archive), "the archive has a file that cannot be put in a folder")
                .value(entry)
                .expected(expected));
    }

    static Refused link(String archive, String entry) {
        return new Refused(Diagnostic.error("archive-link", Position.of(archive), "the archive has a symbolic link")
                .value(entry)
                .expected("the file itself"));
    }

    static Refused large(String archive, String what, String expected) {
        return new Refused(Diagnostic.error("archive-too-large", Position.of(archive), "the archive is too large")
                .value(what)
                .expected(expected));
    }
}
