package org.averment.check;

import java.math.BigDecimal;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.averment.model.Annotation;
import org.averment.model.Diagnostic;
import org.averment.model.DraftAnnotation;
import org.averment.model.Edtf;
import org.averment.model.Nearest;
import org.averment.model.Written;

/** Scalars that are the same everywhere: ids, dates, words of a closed list, URLs, annotations. */
final class Scalars {
    private static final int LONGEST_ID = 200;

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final Findings findings;

    Scalars(Findings findings) {
        this.findings = findings;
    }

    /** Whether a text can be an id: letters and digits of any script, dot, underscore, hyphen; no leading dot. */
    boolean id(Written written) {
        String text = written.text();
        boolean good = isId(text);
        if (!good) {
            findings.add(Diagnostic.error("bad-id", written.position(), "this cannot be an id")
                    .value(text)
                    .expected("letters, digits, '.', '_' and '-', at most " + LONGEST_ID + " of them"));
        }
        return good;
    }

    static boolean isId(String text) {
        if (text.isEmpty() || text.length() > LONGEST_ID || text.charAt(0) == '.') {
            return false;
        }
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != '.') {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    Optional<Edtf> date(Written written) {
        Optional<Edtf> date = Edtf.parse(written.text());
        if (date.isEmpty()) {
            findings.add(Diagnostic.error("bad-date", written.position(), "this is no possible date")
                    .value(written.text())
                    .expected("EDTF such as 2022, 2022-07, 2022-07-31, 1999/2014, 2009/.. or 2018-22 (summer)"));
        }
        return date;
    }

    Optional<String> word(Written written, String id, String what, List<String> words) {
        if (words.contains(written.text())) {
            return Optional.of(written.text());
        }
        findings.add(Diagnostic.error(id, written.position(), "unknown " + what)
                .value(written.text())
                .expected("one of " + String.join(", ", words))
                .nearest(Nearest.to(written.text(), words)));
        return Optional.empty();
    }

    Optional<String> url(Written written) {
        String text = written.text();
        try {
            java.net.URI uri = new java.net.URI(text);
            if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null) {
                return Optional.of(text);
            }
        } catch (java.net.URISyntaxException e) {
            // Falls through to the diagnostic, which says what was expected.
        }
        findings.add(Diagnostic.error("bad-url", written.position(), "this is no web address")
                .value(text)
                .expected("an absolute http or https URL"));
        return Optional.empty();
    }

    Optional<String> language(Written written) {
        try {
            return Optional.of(
                    new Locale.Builder().setLanguageTag(written.text()).build().toLanguageTag());
        } catch (IllformedLocaleException e) {
            findings.add(Diagnostic.error("bad-language", written.position(), "this is no language tag")
                    .value(written.text())
                    .expected("a BCP 47 tag such as en or pt-BR"));
            return Optional.empty();
        }
    }

    Annotation annotation(DraftAnnotation draft) {
        return new Annotation(
                draft.by().map(Written::text),
                draft.kind()
                        .flatMap(kind -> word(kind, "unknown-kind", "kind of annotator", List.of("person", "model"))),
                draft.tool().map(Written::text),
                draft.date().flatMap(this::date),
                draft.confidence().flatMap(this::confidence),
                draft.reviewedBy().map(Written::text));
    }

    private Optional<BigDecimal> confidence(Written written) {
        Optional<BigDecimal> number = decimal(written.text());
        if (number.isPresent() && number.get().signum() >= 0 && number.get().compareTo(BigDecimal.ONE) <= 0) {
            return number;
        }
        findings.add(Diagnostic.error("bad-number", written.position(), "this is no confidence")
                .value(written.text())
                .expected("a number from 0 to 1"));
        return Optional.empty();
    }

    /** A plain decimal of ASCII digits: no exponent, at most 30 characters, so that nothing can blow up. */
    static Optional<BigDecimal> decimal(String text) {
        return text.length() <= 30 && DECIMAL.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
