package org.averment.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mapping to start from says what happens without it, so that whoever edits it changes nothing else. */
class MappingCommandTest {
    private static final Path FORMATS = Path.of("src/test/resources/formats");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brat/everything",
                "cas/plain",
                "doccano/plain",
                "docred/plain",
                "labelstudio/plain",
                "prodigy/plain",
                "triples/everything",
                "web-annotation/plain"
            })
    void with_the_mapping_to_start_from_an_import_is_what_it_was_without(String format) throws IOException {
        String input = FORMATS.resolve(format).resolve("input").toString();
        Run written = Run.of("mapping", input);
        assertThat(written.exit()).as(written.err()).isZero();
        Path mapping = Files.writeString(folder.resolve("mapping.yaml"), written.out(), UTF_8);
        Run without = Run.of("convert", input);
        Run with = Run.of("convert", "--mapping", mapping.toString(), input);
        assertThat(with.exit()).as(with.err()).isZero();
        assertThat(with.out()).isNotEmpty().isEqualTo(without.out());
    }

    @Test
    void every_format_is_tried_above() throws IOException {
        try (Stream<Path> formats = Files.list(FORMATS)) {
            assertThat(formats.filter(Files::isDirectory)).hasSize(8);
        }
    }

    @Test
    void files_of_our_own_need_none_and_what_cannot_be_read_is_told() throws IOException {
        Run own = Run.of("mapping", "seeds/register.yaml");
        assertThat(own.exit()).isZero();
        assertThat(own.err()).isEqualTo("averment: 1 document in Averment's own format, which needs no mapping\n");
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"text\": \"x\", \"label\": [[0,");
        Run broken = Run.of("mapping", bad.toString());
        assertThat(broken.exit()).isEqualTo(1);
        assertThat(broken.err()).contains("bad.json:1:").contains("error:");
    }
}
