package org.averment.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.averment.model.Diagnostic;
import org.averment.reader.format.Input;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder of {@code src/test/resources/reader} holds one input and the diagnostics that it must give. */
class GoldenFaultsTest {
    static Stream<Path> cases() throws IOException, URISyntaxException {
        Path root = Path.of(Objects.requireNonNull(GoldenFaultsTest.class.getResource("/reader"))
                .toURI());
        try (Stream<Path> folders = Files.list(root)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_input_gives_exactly_the_expected_diagnostics(Path folder) throws IOException {
        List<Path> inputs;
        try (Stream<Path> files = Files.list(folder)) {
            inputs = files.filter(f -> f.getFileName().toString().startsWith("input."))
                    .toList();
        }
        assertThat(inputs).as("one input in %s", folder).hasSize(1);
        Path input = inputs.get(0);
        List<String> lines = new ArrayList<>();
        Reader.any()
                .read(
                        Input.file(input.getFileName().toString(), input),
                        result -> result.diagnostics().stream()
                                .map(Diagnostic::toString)
                                .forEach(lines::add));
        assertThat(lines).isEqualTo(Files.readAllLines(folder.resolve("expected.txt")));
    }
}
