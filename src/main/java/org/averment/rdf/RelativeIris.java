package org.averment.rdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.averment.model.ArticleId;
import org.averment.model.Quote;
import org.averment.model.Sha256;
import org.averment.model.Term;
import org.averment.model.ThingId;
import org.averment.vocab.Av;

/** The IRI recipes, relative to a base, so that hashes over them do not depend on it. */
public final class RelativeIris {
    /** 128 bits: a collision among a billion claims has odds below 1 in 10^20. */
    private static final int HASH_DIGITS = 32;

    private final String article;
    /** A thing's IRI is asked for at every mention. */
    private final Map<ThingId, String> things = new HashMap<>();

    /** The recipes within one article. Not thread-safe. */
    public RelativeIris(ArticleId id) {
        this.article = article(id);
    }

    public static String article(ArticleId id) {
        if (id instanceof ArticleId.Slug slug) {
            return "article/" + encode(slug.slug());
        }
        return "article/" + hash(((ArticleId.Url) id).url());
    }

    public static String register(String id) {
        return "register/" + encode(id);
    }

    public static String keyed(ThingId.Keyed key) {
        return "entity/" + encode(key.scheme()) + "/" + encode(key.value());
    }

    /** The article itself, which is also its graph. */
    public String article() {
        return article;
    }

    public String thing(ThingId id) {
        String known = things.get(id);
        if (known == null) {
            known = id instanceof ThingId.Keyed key
                    ? keyed(key)
                    : article + "/entity/" + encode(((ThingId.Local) id).id());
            things.put(id, known);
        }
        return known;
    }

    public String claim(String recipe) {
        return article + "/claim/" + hash(recipe);
    }

    public String quote(Quote quote) {
        return article + "#char=" + quote.start() + "," + quote.end();
    }

    /** A class or concept: absolute where the ontology knows it, else relative. */
    public static String term(Term term) {
        if (!term.mapped()) {
            return "term/" + encode(term.scheme()) + "/" + encode(term.name());
        }
        return term.scheme().equals(Term.CLASS) ? Av.term(term.name()) : Av.concept(term.scheme(), term.name());
    }

    /** A role that the ontology does not have. */
    static String role(String name) {
        return "term/role/" + encode(name);
    }

    /** What an attribute is. */
    static String attribute(String name) {
        return "term/attribute/" + encode(name);
    }

    /** The first digits of the SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. */
    static String hash(String text) {
        return Sha256.of(text).substring(0, HASH_DIGITS);
    }

    /** Percent-encodes what is neither letter, digit nor one of {@code - . _ ~}; letters of any script stay. */
    static String encode(String text) {
        if (text.equals(".") || text.equals("..")) {
            return text.replace(".", "%2E"); // else whoever resolves the IRI takes it for a step in the path
        }
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_' || c == '~') {
                out.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
                }
            }
        });
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~".indexOf(c) >= 0;
    }
}
