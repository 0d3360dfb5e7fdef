package org.averment.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TidyTest {
    /** A file that is longer is two. */
    private static final int MOST_LINES = 400;

    /** Where somebody happens to keep this project is nobody's business and no reader's help. */
    private static final Pattern MACHINE_PATH = Pattern.compile("(?<![\\w.~$}-])/(?:work|root)(?:/|\\b)");

    private static final Pattern TYPE = Pattern.compile(
            "(?:public |abstract |final |sealed |non-sealed )*(?:class|record|interface|enum|@interface) \\w+.*");

    /** Inputs that are broken on purpose. */
    private static final Path HOSTILE = Path.of("src/test/resources");

    static Stream<Path> sources() {
        return Classes.files(Classes.MAIN).stream();
    }

    static Stream<Path> packages() {
        return sources().map(Path::getParent).distinct();
    }

    static Stream<Path> texts() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String root : List.of("src", "ontology", "queries", "seeds", ".ci")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !file.startsWith(HOSTILE))
                        .sorted()
                        .forEach(found::add);
            }
        }
        Stream.of("README.md", "CHANGELOG.md", "LICENSE", "averment", "pom.xml", ".gitignore")
                .map(Path::of)
                .forEach(found::add);
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void a_source_file_is_short_and_its_type_says_what_it_is(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, UTF_8);
        assertThat(lines).hasSizeLessThanOrEqualTo(MOST_LINES);
        if (file.endsWith("package-info.java")) {
            return;
        }
        int type = 0;
        while (!TYPE.matcher(lines.get(type)).matches()) {
            type++;
        }
        // Annotations may stand between the comment and the type.
        List<String> before =
                lines.subList(0, type).stream().filter(line -> !line.isBlank()).toList();
        assertThat(String.join("\n", before)).matches(Pattern.compile(".*/\\*\\*.*\\*/\\s*(@.*)?", Pattern.DOTALL));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_says_what_it_is_for_and_which_class_is_its_door(Path folder) throws IOException {
        assertThat(Files.readString(folder.resolve("package-info.java"), UTF_8))
                .contains("{@link org.averment.")
                .contains("@NullMarked");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_utf_8_with_lf_and_names_no_path_of_a_machine(Path file) throws IOException {
        String text = decode(file);
        assertThat(text.startsWith("\uFEFF")).as("byte order mark").isFalse();
        assertThat(text.indexOf('\r')).as("CR").isNegative();
        assertThat(MACHINE_PATH.matcher(text).results().map(found -> found.group()))
                .isEmpty();
    }

    private static String decode(Path file) throws IOException {
        try {
            return UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError(file + " is not UTF-8", e);
        }
    }
}
