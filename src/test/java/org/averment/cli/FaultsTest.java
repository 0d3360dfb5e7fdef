package org.averment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Bad input, a folder for each case: its files, and in {@code expected.txt} the exit code and every line that
 * {@code check} prints to standard error when it is given the folder.
 */
class FaultsTest {
    private static final Path FAULTS = Path.of("src/test/resources/cli/faults");
    private static final String EXPECTED = "expected.txt";

    @TestFactory
    Stream<DynamicTest> each_case_is_answered_as_expected() throws IOException {
        return cases().stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString(),
                        () -> assertThat(answer(folder)).isEqualTo(Files.readString(folder.resolve(EXPECTED)))));
    }

    @Test
    void each_case_says_the_same_as_json_and_as_sarif() throws IOException {
        for (Path folder : cases()) {
            Run text = Run.of("check", folder.toString());
            Run json = Run.of("check", "--format", "json", folder.toString());
            assertThat(json.exit()).as(folder.toString()).isEqualTo(text.exit());
            long lines = text.err().lines().count() - 1;
            assertThat(json.out().lines().filter(line -> line.strip().startsWith("\"id\"")))
                    .hasSize((int) lines);
            Run sarif = Run.of("check", "--format", "sarif", folder.toString());
            assertThat(sarif.exit()).as(folder.toString()).isEqualTo(text.exit());
            assertThat(sarif.out().lines().filter(line -> line.strip().startsWith("\"ruleId\"")))
                    .hasSize((int) lines);
        }
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(FAULTS)) {
            return folders.sorted().toList();
        }
    }

    private static String answer(Path folder) {
        Run run = Run.of("check", folder.toString());
        assertThat(run.out()).isEmpty();
        return "exit " + run.exit() + "\n" + run.errSeenFrom(folder);
    }
}
