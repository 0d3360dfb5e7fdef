package org.averment.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.averment.docs.GeneratedFile;
import org.averment.model.Diagnostic;
import org.averment.reader.Reader;
import org.averment.reader.format.Input;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each case's {@code read.txt}: the items that the reader takes from the input, and its diagnostics. Derive new ones by
 * hand; {@code -Daverment.regenerate=true} rewrites those that a deliberate change touched.
 */
class FormatReadingTest {
    static Stream<FormatCase> cases() {
        return FormatCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_file_of_another_tool_is_read_as_its_case_says(FormatCase format) {
        List<String> lines = new ArrayList<>();
        for (Input input : format.inputs()) {
            // Whatever the format, it is recognised without being named.
            Reader.any().read(input, result -> {
                result.standoff().map(StandoffLines::of).ifPresent(lines::addAll);
                result.diagnostics().stream().map(Diagnostic::toString).forEach(lines::add);
            });
        }
        GeneratedFile.isUpToDate(format.expected("read.txt"), String.join("\n", lines) + "\n");
    }
}
