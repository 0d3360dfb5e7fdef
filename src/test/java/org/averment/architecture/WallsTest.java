package org.averment.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WallsTest {
    private JavaClasses program;

    @BeforeAll
    void read() {
        program = House.program();
    }

    @ParameterizedTest
    @EnumSource
    void a_library_stays_in_its_room(Walls wall) {
        wall.rule().check(program);
    }

    /** Each breach stands in a room that must not do it; the same words in the room that may are free. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check  | reader | com.fasterxml.jackson.core.JsonParser it;       | JSON_AND_YAML_ARE_PARSED_ONLY_IN_READER",
                "export | reader | com.fasterxml.jackson.core.JsonParser it;       | JSON_AND_YAML_ARE_PARSED_ONLY_IN_READER",
                "export | reader | com.fasterxml.jackson.core.JsonToken it;        | JSON_AND_YAML_ARE_PARSED_ONLY_IN_READER",
                "query  | reader | org.yaml.snakeyaml.LoaderOptions it;            | JSON_AND_YAML_ARE_PARSED_ONLY_IN_READER",
                "server | reader | org.apache.jena.atlas.json.JsonValue it;        | JSON_AND_YAML_ARE_PARSED_ONLY_IN_READER",
                "reader | export | com.fasterxml.jackson.core.JsonGenerator it;    | JSON_AND_YAML_ARE_WRITTEN_ONLY_IN_EXPORT",
                "cli    | export | com.fasterxml.jackson.core.JsonGenerator it;    | JSON_AND_YAML_ARE_WRITTEN_ONLY_IN_EXPORT",
                "cli    | reader | com.fasterxml.jackson.core.JsonFactory it;      | JACKSON_STAYS_IN_READER_AND_EXPORT",
                "cli    | server | org.apache.jena.fuseki.main.FusekiServer it;    | FUSEKI_STAYS_IN_SERVER",
                "query  | server | jakarta.servlet.Filter it;                      | FUSEKI_STAYS_IN_SERVER",
                "query  | server | org.eclipse.jetty.server.Server it;             | FUSEKI_STAYS_IN_SERVER",
                "server | store  | org.apache.jena.dboe.base.file.Location it;     | TDB2_STAYS_IN_STORE",
                "query  | store  | Object it = org.apache.jena.tdb2.DatabaseMgr.createDatasetGraph(); | TDB2_STAYS_IN_STORE",
                "server | cli    | @picocli.CommandLine.Option(names = \"-x\") int it; | PICOCLI_STAYS_IN_CLI",
                "ingest | cli    | me.tongfei.progressbar.ProgressBar it;          | PICOCLI_STAYS_IN_CLI",
                "ingest | check  | org.apache.jena.shacl.ValidationReport it;      | SHACL_STAYS_IN_CHECK",
                "cli    | reader | org.apache.commons.compress.archivers.zip.ZipFile it; | ARCHIVES_ARE_OPENED_ONLY_IN_READER",
                "model  | rdf    | org.apache.jena.graph.Node it;                  | THE_MODEL_KNOWS_ONLY_THE_JDK",
                "store  | cli    | void it() { System.out.println(); }             | STREAMS_AND_EXITS_STAY_IN_CLI",
                "reader | cli    | Object it = System.in;                          | STREAMS_AND_EXITS_STAY_IN_CLI",
                "server | cli    | void it() { System.exit(3); }                   | STREAMS_AND_EXITS_STAY_IN_CLI",
                "server | cli    | void it() { Runtime.getRuntime().halt(3); }     | STREAMS_AND_EXITS_STAY_IN_CLI",
                "ingest | cli    | Runnable it = () -> System.exit(3);             | STREAMS_AND_EXITS_STAY_IN_CLI",
                "check  | cli    | void it() { new Exception().printStackTrace(); } | STREAMS_AND_EXITS_STAY_IN_CLI",
            })
    void a_breach_is_refused(String room, String home, String body, Walls wall, @TempDir Path folder)
            throws IOException {
        Compiled compiled = new Compiled(folder)
                .with(room, "Breach", body)
                .with(home, "Resident", body)
                .compile();
        assertThat(wall.rule().evaluate(compiled.read(room + "/Breach")).hasViolation())
                .isTrue();
        assertThat(wall.rule().evaluate(compiled.read(home + "/Resident")).hasViolation())
                .isFalse();
    }

    @Test
    void every_wall_is_breached_in_a_test() throws NoSuchMethodException {
        CsvSource breaches = WallsTest.class
                .getDeclaredMethod(
                        "a_breach_is_refused", String.class, String.class, String.class, Walls.class, Path.class)
                .getAnnotation(CsvSource.class);
        Set<String> breached = Arrays.stream(breaches.value())
                .map(row -> row.substring(row.lastIndexOf('|') + 1).strip())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> walls =
                Arrays.stream(Walls.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(breached).isEqualTo(walls);
    }
}
