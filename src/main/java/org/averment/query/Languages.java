package org.averment.query;

import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** The formats that Jena writes. */
final class Languages {
    private Languages() {}

    /** Jena's name of a format; none for those that are laid out here. */
    static Optional<Lang> of(ResultFormat format) {
        return switch (format) {
            case TEXT, MARKDOWN -> Optional.empty();
            case CSV -> Optional.of(ResultSetLang.RS_CSV);
            case TSV -> Optional.of(ResultSetLang.RS_TSV);
            case JSON -> Optional.of(ResultSetLang.RS_JSON);
            case XML -> Optional.of(ResultSetLang.RS_XML);
            case TURTLE -> Optional.of(Lang.TURTLE);
            case NTRIPLES -> Optional.of(Lang.NTRIPLES);
            case JSONLD -> Optional.of(Lang.JSONLD);
            case RDFXML -> Optional.of(Lang.RDFXML);
        };
    }
}
