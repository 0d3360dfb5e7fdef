package org.averment.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a sentence claims: a picture of one thing, on somebody's word, with a standing. Keys are the format's. */
final class Telling {
    private final Map<String, List<String>> picture = new LinkedHashMap<>();
    private final Map<String, String> how = new LinkedHashMap<>();

    private Telling() {}

    /** Of what: {@code event}, {@code case}, {@code who}, {@code relation} or {@code entity}, and which one. */
    static Telling of(String what, String id) {
        return new Telling().role(what, id);
    }

    Telling role(String key, String value) {
        picture.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
        return this;
    }

    Telling role(String key, Member value) {
        return role(key, value.id());
    }

    Telling by(String claimant) {
        how.put("by", claimant);
        return this;
    }

    Telling by(Member claimant) {
        return by(claimant.id());
    }

    Telling via(Member document) {
        how.put("via", document.id());
        return this;
    }

    Telling before(Member court) {
        how.put("before", court.id());
        return this;
    }

    Telling endorsed() {
        how.put("endorsed", "true");
        return this;
    }

    Telling standing(String standing) {
        how.put("standing", standing);
        return this;
    }

    Telling negated() {
        how.put("polarity", "negated");
        return this;
    }

    /** The picture: its first key says of what kind of thing it is. */
    Map<String, List<String>> picture() {
        return picture;
    }

    /** The claim's own keys: by whom, through what, with which standing. */
    Map<String, String> how() {
        return how;
    }

    String standing() {
        return how.getOrDefault("standing", "stated");
    }
}
