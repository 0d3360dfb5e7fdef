package org.averment.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.averment.model.DraftArticle;
import org.averment.model.DraftEntity;
import org.averment.model.DraftPicture.Part;
import org.averment.model.Written;
import org.averment.vocab.Ontology;
import org.averment.vocab.Ontology.RoleDefinition;

/** For a value of an annotation the next one that would fit in its place, so that only the meaning changes. */
final class Fitting {
    private final Map<String, List<String>> classesById = new LinkedHashMap<>();

    Fitting(DraftArticle draft) {
        for (DraftEntity entity : draft.entities()) {
            classesById.put(
                    entity.id().text(),
                    entity.types().stream().map(Written::text).toList());
        }
        Map<String, String> told = new HashMap<>();
        told.put("event", "Event");
        told.put("case", "LegalCase");
        draft.claims().stream()
                .flatMap(claim -> claim.says().stream())
                .flatMap(picture -> picture.parts().stream())
                .filter(part -> told.containsKey(part.key().text()))
                .forEach(part -> classesById.putIfAbsent(
                        part.value().value().text(), List.of(told.get(part.key().text()))));
    }

    /** The next thing of a class after this one, round and round. */
    String thing(String id, String wanted) {
        List<String> fitting = classesById.entrySet().stream()
                .filter(e ->
                        e.getValue().stream().anyMatch(type -> Ontology.get().isA(type, wanted)))
                .map(Map.Entry::getKey)
                .toList();
        return after(fitting, id);
    }

    String concept(String scheme, String notation) {
        return after(
                new ArrayList<>(new TreeSet<>(Ontology.get().concepts(scheme).keySet())), notation);
    }

    /** The other roles that take the same kind of value. */
    static List<String> keysLike(Part part) {
        String key = part.key().text();
        Optional<RoleDefinition> role = Ontology.get().roleByKey(key);
        return Ontology.get().roles().stream()
                .filter(other -> role.isEmpty() || other.kind() == role.get().kind())
                .flatMap(other -> other.key().stream())
                .filter(other -> !other.equals(key))
                .sorted()
                .toList();
    }

    private static String after(List<String> list, String one) {
        return list.get((list.indexOf(one) + 1) % list.size());
    }
}
