package org.averment.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Libraries that one room keeps to itself, so that it alone has to change when they do. */
enum Walls {
    JSON_AND_YAML_ARE_PARSED_ONLY_IN_READER(only(
            DescribedPredicate.or(
                    resideInAnyPackage("org.yaml.snakeyaml..", "org.apache.jena.atlas.json..", "jakarta.json.."),
                    resideInAnyPackage("com.fasterxml.jackson..").and(DescribedPredicate.not(resideInWriting()))),
            "reader")),
    JSON_AND_YAML_ARE_WRITTEN_ONLY_IN_EXPORT(only(
            DescribedPredicate.or(
                    named("com.fasterxml.jackson.core.JsonGenerator"),
                    named("com.fasterxml.jackson.dataformat.yaml.YAMLGenerator")),
            "export")),
    JACKSON_STAYS_IN_READER_AND_EXPORT(only(resideInAnyPackage("com.fasterxml.jackson.."), "reader", "export")),
    ARCHIVES_ARE_OPENED_ONLY_IN_READER(only(resideInAnyPackage("org.apache.commons.compress.."), "reader")),
    FUSEKI_STAYS_IN_SERVER(
            only(resideInAnyPackage("org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta.servlet.."), "server")),
    TDB2_STAYS_IN_STORE(only(
            resideInAnyPackage("org.apache.jena.tdb2..", "org.apache.jena.tdb1..", "org.apache.jena.dboe.."), "store")),
    PICOCLI_STAYS_IN_CLI(only(resideInAnyPackage("picocli..", "me.tongfei.progressbar.."), "cli")),
    SHACL_STAYS_IN_CHECK(only(resideInAnyPackage("org.apache.jena.shacl.."), "check")),
    THE_MODEL_KNOWS_ONLY_THE_JDK(classes()
            .that()
            .resideInAPackage(House.packages("model"))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", House.packages("model")))
            .allowEmptyShould(true)),
    STREAMS_AND_EXITS_STAY_IN_CLI(noClasses()
            .that()
            .resideOutsideOfPackage(House.packages("cli"))
            .should(touchTheProcess())
            .allowEmptyShould(true));

    /** What writing needs; the factories make parsers too, but a parser has a class of its own. */
    private static final Set<String> WRITING = Set.of(
            "com.fasterxml.jackson.core.JsonGenerator",
            "com.fasterxml.jackson.core.JsonFactory",
            "com.fasterxml.jackson.core.JsonFactoryBuilder",
            "com.fasterxml.jackson.core.TSFBuilder",
            "com.fasterxml.jackson.core.json.JsonWriteFeature",
            "com.fasterxml.jackson.dataformat.yaml.YAMLFactory",
            "com.fasterxml.jackson.dataformat.yaml.YAMLFactoryBuilder",
            "com.fasterxml.jackson.dataformat.yaml.YAMLGenerator",
            "com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker",
            "com.fasterxml.jackson.core.JsonEncoding");

    /** The ways to the outside that belong to the command line. */
    private static final Set<String> PROCESS = Set.of(
            "java.lang.System.in",
            "java.lang.System.out",
            "java.lang.System.err",
            "java.lang.System.console",
            "java.lang.System.exit",
            "java.lang.Runtime.exit",
            "java.lang.Runtime.halt",
            "java.io.FileDescriptor.in",
            "java.io.FileDescriptor.out",
            "java.io.FileDescriptor.err");

    private final ArchRule rule;

    Walls(ArchRule rule) {
        this.rule = rule.as(name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    ArchRule rule() {
        return rule;
    }

    private static ArchRule only(DescribedPredicate<? super JavaClass> library, String... rooms) {
        String[] inside = Arrays.stream(rooms).map(House::packages).toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(inside)
                .should()
                .dependOnClassesThat(library)
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return DescribedPredicate.describe(name, type -> type.getName().equals(name));
    }

    private static DescribedPredicate<JavaClass> resideInWriting() {
        return DescribedPredicate.describe(
                "are what writing JSON needs",
                type -> WRITING.contains(type.getName().replaceFirst("\\$.*", "")));
    }

    private static ArchCondition<JavaClass> touchTheProcess() {
        return new ArchCondition<>("touch the standard streams or end the process") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    String target = access.getTargetOwner().getName() + "." + access.getName();
                    if (PROCESS.contains(target) || access.getName().equals("printStackTrace")) {
                        events.add(SimpleConditionEvent.satisfied(type, access.getDescription()));
                    }
                }
            }
        };
    }
}
