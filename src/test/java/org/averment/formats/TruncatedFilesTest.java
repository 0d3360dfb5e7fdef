package org.averment.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.averment.reader.Reader;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Half a file is read as far as it goes, and said to be half: whatever the format, and wherever it was cut. */
class TruncatedFilesTest {
    /** As many cuts of a file as are tried. */
    private static final int CUTS = 1_500;

    static Stream<FormatCase> cases() {
        return FormatCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_file_that_is_cut_off_gives_a_result_with_a_place_and_no_exception(FormatCase format) throws IOException {
        for (Input input : format.inputs()) {
            byte[] bytes;
            try (InputStream content = input.content().open()) {
                bytes = content.readAllBytes();
            }
            int step = 1 + bytes.length / CUTS;
            for (int length = 0; length < bytes.length; length += step) {
                int cut = length;
                List<Result> results = new ArrayList<>();
                Input half = new Input(input.name(), input.folder(), () -> new ByteArrayInputStream(bytes, 0, cut));
                Reader.any().read(half, results::add);
                assertThat(results).as("%s cut at %d", input.name(), cut).isNotEmpty();
                results.stream()
                        .flatMap(result -> result.diagnostics().stream())
                        .forEach(fault -> assertThat(fault.position().file()).isNotEmpty());
            }
        }
    }
}
