package org.averment.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The registers whose identifiers we know: what they look like, and what IRI they stand for. */
public enum KeyScheme {
    WD("Wikidata", "Q[1-9][0-9]{0,11}", "http://www.wikidata.org/entity/"),
    ISO3166("ISO 3166", "[A-Z]{2}(-[A-Z0-9]{1,3})?", ""),
    GEONAMES("GeoNames", "[1-9][0-9]{0,11}", "https://sws.geonames.org/"),
    LEI("Legal Entity Identifier", "[A-Z0-9]{18}[0-9]{2}", ""),
    VIAF("VIAF", "[1-9][0-9]{0,21}", "http://viaf.org/viaf/"),
    ISNI("ISNI", "[0-9]{15}[0-9X]", "https://isni.org/isni/"),
    ORCID("ORCID", "([0-9]{4}-){3}[0-9]{3}[0-9X]", "https://orcid.org/"),
    IMO("IMO number", "[0-9]{7}", ""),
    OPENCORPORATES("OpenCorporates", "[a-z_]{2,7}/[A-Za-z0-9-]{1,40}", ""),
    REG("your own register", "[\\p{L}\\p{N}._-]{1,100}", "");

    private static final Map<String, KeyScheme> BY_PREFIX =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(KeyScheme::prefix, scheme -> scheme));

    private final String title;
    private final Pattern pattern;
    private final String iriStart;

    KeyScheme(String title, String pattern, String iriStart) {
        this.title = title;
        this.pattern = Pattern.compile(pattern);
        this.iriStart = iriStart;
    }

    public static Optional<KeyScheme> of(String prefix) {
        return Optional.ofNullable(BY_PREFIX.get(prefix));
    }

    /** What stands before the colon. */
    public String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The register's name. */
    public String title() {
        return title;
    }

    public boolean accepts(String value) {
        return pattern.matcher(value).matches();
    }

    /** What a value looks like, as a regular expression. */
    public String form() {
        return pattern.pattern();
    }

    /** The IRI that the register itself gives the entity, where it gives one. */
    public Optional<String> iri(String value) {
        if (iriStart.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(iriStart + value + (this == GEONAMES ? "/" : ""));
    }
}
