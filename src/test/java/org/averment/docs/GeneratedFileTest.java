package org.averment.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class GeneratedFileTest {
    private static final String PAGE = "a\n# begin generated: x\nold\n# end generated: x\nb\n";

    @TempDir
    private Path folder;

    @Test
    @DisabledIfSystemProperty(
            named = "averment.regenerate",
            matches = "true",
            disabledReason = "what this test wants refused is then written")
    void a_stale_file_is_told_by_its_missing_and_surplus_lines() throws IOException {
        Path file = Files.writeString(folder.resolve("f"), "same\nold\n");
        assertThatThrownBy(() -> GeneratedFile.isUpToDate(file, "same\nnew\n"))
                .hasMessageContaining("missing: new")
                .hasMessageContaining("surplus: old")
                .hasMessageContaining("-Daverment.regenerate=true")
                .hasMessageNotContaining("same\n");
        assertThat(file).hasContent("same\nold\n");
    }

    @Test
    void a_file_that_is_up_to_date_passes() throws IOException {
        Path file = Files.writeString(folder.resolve("f"), "same\n");
        assertThatCode(() -> GeneratedFile.isUpToDate(file, "same\n")).doesNotThrowAnyException();
    }

    @Test
    void only_what_stands_between_the_marks_is_replaced() {
        assertThat(GeneratedFile.withRegion(PAGE, "x", "new\n")).isEqualTo(PAGE.replace("old", "new"));
        assertThat(GeneratedFile.withRegion(PAGE.replace("old\n", ""), "x", "old\n"))
                .isEqualTo(PAGE);
        assertThatThrownBy(() -> GeneratedFile.withRegion(PAGE, "y", "new\n"))
                .isInstanceOf(IllegalStateException.class);
    }
}
