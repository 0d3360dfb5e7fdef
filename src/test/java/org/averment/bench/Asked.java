package org.averment.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.averment.query.Parameter;
import org.averment.query.Question;

/**
 * What is asked in tests and measurements: each question of something in the seed, and of everything. No generated
 * article knows anything of the seed, so an answer on it is the same among few articles and among many, and none of those
 * is empty.
 */
final class Asked {
    private static final Map<String, String> SEED = Map.of(
            "entity", "wd:Q794",
            "country", "wd:Q794",
            "accused", "wd:Q794",
            "claimant", "wd:Q316901",
            "author", "Struan Stevenson",
            "organisation", "wd:Q7184",
            "place", "wd:Q222",
            "other", "wd:Q222",
            "case", "trial of Iranian diplomat Assadi",
            "thing", "wd:Q794");

    /** Where the seed says nothing of the kind about the entity above. */
    private static final Map<String, String> OTHER_ENTITY = Map.of(
            "denials", "Ashraf 3",
            "legal-cases", "Assadollah Assadi",
            "money", "Belgian prosecutors",
            "rulings", "Assadollah Assadi",
            "sanctions", "Ministry of Intelligence and Security");

    private Asked() {}

    /** Of the seed: every parameter that takes an entity; empty for a question that takes none. */
    static Map<String, String> ofTheSeed(Question question) {
        return filled(question, false);
    }

    /** Of everything: what may be left out is left out. */
    static Map<String, String> ofEverything(Question question) {
        return filled(question, true);
    }

    private static Map<String, String> filled(Question question, boolean requiredAlone) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            if (parameter.type() == Parameter.Type.IRI
                    && SEED.containsKey(parameter.name())
                    && (parameter.required() || !requiredAlone)) {
                filled.put(parameter.name(), SEED.get(parameter.name()));
            }
        }
        filled.computeIfPresent("entity", (name, entity) -> OTHER_ENTITY.getOrDefault(question.name(), entity));
        return filled;
    }
}
