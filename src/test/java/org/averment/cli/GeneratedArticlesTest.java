package org.averment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.averment.bench.Newsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the benchmark is measured on is good data. */
class GeneratedArticlesTest {
    @Test
    void generated_articles_check_without_an_error_or_a_warning(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("articles.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            Newsroom.of(1).write(100, out);
        }
        Run run = Run.of("check", file.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out() + run.err()).contains("100 good articles").contains("0 errors, 0 warnings");
    }
}
