package org.averment.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.averment.model.DraftPicture;
import org.averment.model.DraftValue;
import org.averment.model.Position;
import org.averment.model.Written;

/** Puts a picture together, part by part. One use each. */
final class Picturing {
    /** Marks a term that the ontology does not have. */
    static final String OWN = "own:";

    private final Position position;
    private final List<DraftPicture.Part> parts = new ArrayList<>();

    Picturing(Position position) {
        this.position = position;
    }

    Picturing with(String key, String value) {
        DraftPicture.Part part = new DraftPicture.Part(
                new Written(key, position), new DraftValue(new Written(value, position), Optional.empty()));
        if (!parts.contains(part)) {
            parts.add(part);
        }
        return this;
    }

    DraftPicture done() {
        return new DraftPicture(position, parts);
    }

    /** A label as a term of one's own. */
    static String own(String label) {
        return OWN + (label.isBlank() ? "unlabelled" : label.strip());
    }
}
