package org.averment.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticSarifTest {
    @Test
    void each_fault_stands_at_its_place_with_its_level_rule_and_words() throws IOException {
        assertThat(log(List.of(
                        Diagnostic.error("unknown-key", new Position("a/b.yaml", 3, 7), "unknown key")
                                .value("quotte")
                                .nearest("quote"),
                        Diagnostic.warning("link-outside", Position.of("in/ä b.yaml"), "a link leads out"))))
                .isEqualTo("""
                        {
                          "$schema" : "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
                          "version" : "2.1.0",
                          "runs" : [ {
                            "tool" : {
                              "driver" : {
                                "name" : "Averment",
                                "version" : "1.2.3",
                                "rules" : [ {
                                  "id" : "link-outside"
                                }, {
                                  "id" : "unknown-key"
                                } ]
                              }
                            },
                            "columnKind" : "unicodeCodePoints",
                            "results" : [ {
                              "ruleId" : "unknown-key",
                              "ruleIndex" : 1,
                              "level" : "error",
                              "message" : {
                                "text" : "unknown key: \\"quotte\\" - nearest: quote"
                              },
                              "locations" : [ {
                                "physicalLocation" : {
                                  "artifactLocation" : {
                                    "uri" : "a/b.yaml"
                                  },
                                  "region" : {
                                    "startLine" : 3,
                                    "startColumn" : 7
                                  }
                                }
                              } ]
                            }, {
                              "ruleId" : "link-outside",
                              "ruleIndex" : 0,
                              "level" : "warning",
                              "message" : {
                                "text" : "a link leads out"
                              },
                              "locations" : [ {
                                "physicalLocation" : {
                                  "artifactLocation" : {
                                    "uri" : "in/%C3%A4%20b.yaml"
                                  }
                                }
                              } ]
                            } ]
                          } ]
                        }
                        """);
    }

    @Test
    void no_fault_is_a_log_without_results() throws IOException {
        assertThat(log(List.of())).contains("\"results\" : [ ]").contains("\"rules\" : [ ]");
    }

    @ParameterizedTest
    @CsvSource({
        "a.yaml, a.yaml",
        "/data/a.yaml, file:///data/a.yaml",
        "a:b.yaml, ./a:b.yaml",
        "a/b:c.yaml, a/b:c.yaml",
        "50%#?.yaml, 50%25%23%3F.yaml",
        "<stdin>, %3Cstdin%3E",
        "//a, file:////a",
    })
    void a_file_is_named_by_a_reference_that_leads_to_it(String file, String uri) {
        assertThat(DiagnosticSarif.uri(file)).isEqualTo(uri);
    }

    private static String log(List<Diagnostic> diagnostics) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DiagnosticSarif.write(diagnostics, "1.2.3", out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
