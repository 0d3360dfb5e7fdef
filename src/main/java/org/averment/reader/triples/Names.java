package org.averment.reader.triples;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.averment.model.Diagnostic;
import org.averment.model.NameKey;
import org.averment.model.Written;

/**
 * Which entity of a document a word stands for: by its id, by its name as written, by its name but for case, marks and
 * spaces; then by its other names in the same way. Of several entities of one name the first is taken, and that is
 * told. Not thread safe.
 */
final class Names {
    private record Bearer(String item, boolean alone) {}

    private final Map<String, Bearer> ids = new HashMap<>();
    private final Map<String, Bearer> names = new HashMap<>();
    private final Map<String, Bearer> foldedNames = new HashMap<>();
    private final Map<String, Bearer> aliases = new HashMap<>();
    private final Map<String, Bearer> foldedAliases = new HashMap<>();

    private final List<Map<String, Bearer>> exact = List.of(ids, names);
    private final List<Map<String, Bearer>> others = List.of(foldedNames, aliases, foldedAliases);
    private final Set<String> told = new HashSet<>();
    private final List<Diagnostic> faults;

    Names(List<Diagnostic> faults) {
        this.faults = faults;
    }

    /** Makes an item known under an id that the source gives it. */
    void addId(String id, String item) {
        // Two of one id are a fault that others report.
        ids.putIfAbsent(id, new Bearer(item, true));
    }

    /** Makes an item known under its names, the first the best. */
    void addNames(List<Written> words, String item) {
        for (int i = 0; i < words.size(); i++) {
            String name = words.get(i).text();
            add(i == 0 ? names : aliases, name, item);
            add(i == 0 ? foldedNames : foldedAliases, NameKey.fold(name), item);
        }
    }

    private static void add(Map<String, Bearer> map, String name, String item) {
        map.merge(name, new Bearer(item, true), (a, b) -> a.item.equals(b.item) ? a : new Bearer(a.item, false));
    }

    /** The item that an end stands for. */
    Optional<String> find(End end) {
        Optional<String> byReference = find(end.reference());
        return byReference.isPresent() ? byReference : end.name().flatMap(this::find);
    }

    /** The item that a word stands for. */
    Optional<String> find(Written word) {
        String name = word.text();
        for (Map<String, Bearer> map : exact) {
            if (map.containsKey(name)) {
                return Optional.of(told(map.get(name), word));
            }
        }
        String folded = NameKey.fold(name);
        for (Map<String, Bearer> map : others) {
            Bearer bearer = map.get(map == aliases ? name : folded);
            if (bearer != null) {
                return Optional.of(told(bearer, word));
            }
        }
        return Optional.empty();
    }

    private String told(Bearer bearer, Written word) {
        if (!bearer.alone && told.add(word.text())) {
            faults.add(Diagnostic.warning(
                            "ambiguous-reference",
                            word.position(),
                            "several entities have this name; the first is taken")
                    .value(word.text())
                    .expected("an id"));
        }
        return bearer.item;
    }
}
