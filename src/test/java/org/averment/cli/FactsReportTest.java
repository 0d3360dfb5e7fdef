package org.averment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsReportTest {
    @Test
    void a_role_of_ones_own_is_never_among_the_facts(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("claims.yaml"), """
                article: {id: own, body: Ana works for Bob. Ana met Bob.}
                entities:
                  ana: {type: Person, name: Ana}
                  bob: {type: own:Boss, mentions: {text: Bob, occurrence: 1}}
                claims:
                - quote: Ana works for Bob
                  says: [{entity: ana, own:works for: bob, description: busy}, {entity: bob, own:type: ana}]
                - quote: Ana met
                  standing: alleged
                  by: bob
                  says: [{event: e, type: own:Meet, own:with: bob}]
                """);
        Run run = Run.of("check", "--facts", file.toString());
        assertThat(run.out().replace(file.toString(), "claims.yaml")).isEqualTo("""
                fact      claims.yaml:7:10  Ana: description "busy"  (withheld: own:works for Bob)
                withheld  claims.yaml:7:64  Bob: own:type Ana  (stated by the article: it has no role of the ontology, and what others mean is not known)
                withheld  claims.yaml:11:10  e: type Meet, own:with Bob  (alleged by Bob: its standing is neither stated nor ruled)
                1 claim became plain facts, 2 were withheld
                """);
        assertThat(run.exit()).isZero();
    }
}
