package org.averment.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rooms, and which of them a room may enter: all arrows, and none beside them. */
final class House {
    static final String ROOT = "org.averment";

    private static final Map<String, Set<String>> ARROWS = arrows();

    private House() {}

    private static Map<String, Set<String>> arrows() {
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        arrows.put("model", Set.of());
        arrows.put("vocab", Set.of());
        arrows.put("reader", Set.of("model"));
        arrows.put("rdf", Set.of("model", "vocab"));
        arrows.put("check", Set.of("model", "vocab", "rdf"));
        arrows.put("store", Set.of("vocab"));
        arrows.put("importing", Set.of("model", "vocab", "check"));
        arrows.put("ingest", Set.of("reader", "importing", "check", "rdf", "store", "model", "vocab"));
        arrows.put("query", Set.of("store", "vocab", "model"));
        arrows.put("export", Set.of("store", "vocab", "model", "rdf", "importing"));
        arrows.put("server", Set.of("query", "store", "ingest", "export"));
        // The composition root: it puts the others together, so it may enter each.
        Set<String> all = new TreeSet<>(arrows.keySet());
        arrows.put("cli", all);
        return arrows;
    }

    /** The rooms, inner ones first. */
    static Set<String> rooms() {
        return ARROWS.keySet();
    }

    static Set<String> entered(String room) {
        return ARROWS.getOrDefault(room, Set.of());
    }

    /** The program's own classes, without tests. */
    static JavaClasses program() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    /** A room enters only the rooms that its arrows point to. */
    static ArchRule arrowsOf(String room) {
        String[] closed = rooms().stream()
                .filter(other -> !other.equals(room) && !entered(room).contains(other))
                .map(House::packages)
                .toArray(String[]::new);
        return noClasses()
                .that(resideInAPackage(packages(room)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(closed))
                .as(room + " enters only " + new TreeSet<>(entered(room)))
                .allowEmptyShould(true);
    }

    /** A class that stood beside the rooms would be under no rule. */
    static ArchRule nothingStandsOutside() {
        return classes()
                .should()
                .resideInAnyPackage(rooms().stream().map(House::packages).toArray(String[]::new));
    }

    /** Packages, those inside a room too, form no circle. */
    static ArchRule noCircle() {
        return slices().matching(ROOT + ".(**)").should().beFreeOfCycles();
    }

    static String packages(String room) {
        return ROOT + "." + room + "..";
    }
}
