package org.averment.reader.cas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.averment.model.Written;
import org.averment.model.standoff.Argument;

/**
 * Who refers to whom in a document: which structures are but links in another's list, which spans are triggers of events,
 * which are links of a chain. Not thread safe.
 */
final class CasReferences {
    private static final List<String> PRIMITIVES =
            List.of("String", "Integer", "Float", "Boolean", "Short", "Long", "Double");

    private final Structures structures;

    /** Arguments of the structures that have some. */
    private final Map<String, List<Argument>> arguments = new HashMap<>();

    private final Set<String> links = new HashSet<>();
    private final Set<String> ends = new HashSet<>();
    private final Set<String> chainLinks = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    CasReferences(Structures structures) {
        this.structures = structures;
        Map<String, List<Argument>> written = new HashMap<>();
        for (Structure structure : structures.all()) {
            if (Machinery.has(structure.type().text())) {
                continue;
            }
            if (structure.isChain()) {
                walkChain(structure);
            } else if (structure.ends().isPresent()) {
                structure.ends().get().forEach(end -> structure.reference(end).ifPresent(id -> ends.add(id.text())));
            } else if (structure.isAnnotation()) {
                List<Argument> found = find(structure);
                if (!found.isEmpty()) {
                    written.put(structure.id().text(), found);
                }
            }
        }
        arguments.putAll(written);
    }

    private void walkChain(Structure chain) {
        Optional<Written> next = chain.reference("first");
        while (next.isPresent() && chainLinks.add(next.get().text())) {
            next = structures.get(next.get()).flatMap(link -> link.reference("next"));
        }
    }

    private List<Argument> find(Structure host) {
        List<Argument> found = new ArrayList<>();
        for (Structure.Feature feature : host.references()) {
            Optional<Structure> target = structures.get(feature.value());
            if (target.filter(CasReferences::holdsTexts).isPresent()) {
                continue;
            }
            if (target.filter(Structures::isList).isPresent()) {
                structures.elements(target.get()).forEach(element -> add(found, feature, element));
            } else {
                add(found, feature, feature.value());
            }
        }
        return found;
    }

    private void add(List<Argument> found, Structure.Feature feature, Written id) {
        if (id.text().equals("0")) {
            return;
        }
        Optional<Structure> link = structures.get(id).filter(Structure::isTie);
        if (link.isPresent()) {
            links.add(id.text());
            // A slot that nobody filled is no argument.
            link.get().reference("target").ifPresent(target -> {
                ends.add(target.text());
                Written role = link.get()
                        .primitive("role")
                        .filter(word -> !word.text().isBlank())
                        .orElse(feature.name());
                found.add(new Argument(role, target));
            });
        } else {
            ends.add(id.text());
            found.add(new Argument(feature.name(), id));
        }
    }

    /** Whether a structure only ties a role to a span in another's list. */
    boolean isLink(Structure structure) {
        return links.contains(structure.id().text());
    }

    /** Whether a relation or event refers to a structure. */
    boolean isEnd(Structure structure) {
        return ends.contains(structure.id().text());
    }

    boolean isChainLink(Structure structure) {
        return chainLinks.contains(structure.id().text());
    }

    /** Takes a link for a chain; false if another chain has it, or this one already. */
    boolean takeLink(Written id) {
        return taken.add(id.text());
    }

    /** The arguments of the event that a span triggers; none if it triggers none. */
    List<Argument> arguments(Structure trigger) {
        return arguments.getOrDefault(trigger.id().text(), List.of()).stream()
                .map(argument -> new Argument(argument.role(), target(argument.target())))
                .toList();
    }

    /** What a reference to a structure means: the event, if it is the trigger of one. */
    Written target(Written id) {
        return arguments.containsKey(id.text()) && !chainLinks.contains(id.text()) ? event(id) : id;
    }

    /** The id of the event of a trigger; no number, so no other structure's. */
    static Written event(Written trigger) {
        return new Written(trigger.text() + "-event", trigger.position());
    }

    /** Whether a structure is a list of texts, numbers or truth values. */
    static boolean holdsTexts(Structure structure) {
        String type = structure.type().text();
        return Structures.isList(structure)
                && PRIMITIVES.stream()
                        .anyMatch(name -> type.equals("uima.cas." + name + "Array")
                                || type.equals("uima.cas." + name + "[]")
                                || type.equals("uima.cas.NonEmpty" + name + "List"));
    }
}
