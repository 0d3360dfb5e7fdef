package org.averment.server;

import java.util.Locale;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The answers that are no answers: a status and one line that says what to do. */
final class Refusals {

    static final String BROKEN = "the server failed; its own error output says more";

    private static final int BROKEN_STATUS = 500;
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private Refusals() {}

    static ActionErrorException of(int status, String line) {
        return new ActionErrorException(status, oneLine(line), null);
    }

    static ActionErrorException tooManyRows(long limit) {
        return of(
                413,
                String.format(
                        Locale.ROOT,
                        "the answer has more than %,d rows or triples: ask for less, or in parts with ORDER BY, LIMIT"
                                + " and OFFSET",
                        limit));
    }

    static ActionErrorException tooManyBytes(long limit) {
        return of(
                413,
                String.format(
                        Locale.ROOT,
                        "the answer is larger than %,d bytes: ask for less, or in parts with ORDER BY, LIMIT and"
                                + " OFFSET",
                        limit));
    }

    static ActionErrorException requestTooLarge(long limit) {
        return of(413, String.format(Locale.ROOT, "the request is larger than %,d bytes: send a shorter query", limit));
    }

    static ActionErrorException readOnly() {
        return of(
                403,
                "this server is for reading: SPARQL Update and uploads are refused; change the articles' files and run"
                        + " averment load");
    }

    /**
     * The refusal behind a failure: writers wrap what is thrown through them. Where there is none, what broke inside
     * stays inside: the client gets a line, whoever runs the server the rest.
     */
    static ActionErrorException behind(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ActionErrorException refusal && refusal.getRC() != BROKEN_STATUS) {
                return refusal;
            }
        }
        LOG.error("a request failed", failure);
        return of(BROKEN_STATUS, BROKEN);
    }

    /** Keeps a message on one line, whatever a library put into it. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
