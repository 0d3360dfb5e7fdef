package org.averment.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.averment.model.DraftAnnotation;
import org.averment.model.DraftAttribute;
import org.averment.model.DraftClaim;
import org.averment.model.DraftPicture;
import org.averment.model.DraftQuote;
import org.averment.model.Position;
import org.averment.model.Written;

/** The claims of a draft, in the order in which they came; the same one of two annotators is one, made by both. */
final class Claims {
    private final Map<String, DraftClaim> claims = new LinkedHashMap<>();

    void add(
            Position position,
            Force force,
            DraftPicture picture,
            List<DraftQuote> quotes,
            Optional<DraftAnnotation> annotator,
            List<DraftAttribute> attributes,
            List<Written> notes) {
        DraftClaim claim = new DraftClaim(
                position,
                quotes,
                Optional.of(new Written(force.by(), position)),
                force.via().filter(via -> !via.equals(force.by())).map(via -> new Written(via, position)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Written(force.standing(), position)),
                force.negated() ? Optional.of(new Written("negated", position)) : Optional.empty(),
                annotator.map(List::of).orElse(List.of()),
                attributes,
                notes,
                List.of(picture));
        claims.merge(sameness(force, picture, quotes), claim, Claims::both);
    }

    /** What makes two claims one. */
    private static String sameness(Force force, DraftPicture picture, List<DraftQuote> quotes) {
        return force
                + picture.parts().stream()
                        .map(part ->
                                part.key().text() + "=" + part.value().value().text())
                        .sorted()
                        .collect(Collectors.joining("\n", "\n", "\n"))
                + quotes.stream()
                        .map(quote -> quote.start().map(Written::text).orElse("") + " "
                                + quote.text().text())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("\n"));
    }

    private static DraftClaim both(DraftClaim one, DraftClaim other) {
        return new DraftClaim(
                one.position(),
                one.quotes(),
                one.by(),
                one.via(),
                one.before(),
                one.endorsed(),
                one.standing(),
                one.polarity(),
                union(one.annotations(), other.annotations()),
                union(one.attributes(), other.attributes()),
                union(one.notes(), other.notes()),
                one.says());
    }

    private static <T> List<T> union(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        other.stream().filter(item -> !all.contains(item)).forEach(all::add);
        return all;
    }

    List<DraftClaim> list() {
        return List.copyOf(claims.values());
    }
}
