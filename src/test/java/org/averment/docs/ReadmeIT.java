package org.averment.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.averment.docs.Release.Ended;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Runs every command of the README and of the changelog, one test each, in the pages' order and in one folder, as a reader would. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeIT {
    private static final String USUAL_PORT = "http://localhost:3030/sparql";
    private static final Pattern ENDPOINT = Pattern.compile("http://localhost:[0-9]+/sparql");

    private final AtomicReference<Release.Serving> serving = new AtomicReference<>();
    private Release release;

    @BeforeAll
    void unpack(@TempDir Path folder) throws IOException {
        assumeTrue(Release.canRun(), "the launcher is a bash script, and there is no bash here");
        release = new Release(folder);
    }

    @AfterAll
    void end() throws IOException, InterruptedException {
        if (serving.get() != null) {
            serving.get().interrupt();
        }
    }

    @TestFactory
    Stream<DynamicTest> each_command() {
        List<DynamicTest> tests = new ArrayList<>();
        List<Page.Block> blocks = Stream.of(Page.readme(), Page.at(Path.of("CHANGELOG.md")))
                .flatMap(page -> page.blocks().stream())
                .toList();
        for (int i = 0; i < blocks.size(); i++) {
            Page.Block block = blocks.get(i);
            if (!block.language().equals("sh")) {
                continue;
            }
            String answer =
                    i + 1 < blocks.size() && blocks.get(i + 1).language().equals("text")
                            ? blocks.get(i + 1).text()
                            : "";
            for (String command : block.text().lines().toList()) {
                tests.add(dynamicTest(command, () -> follow(command, answer)));
            }
        }
        tests.add(dynamicTest("Ctrl-C", this::ctrl_c_ends_the_server_and_leaves_no_process));
        return tests.stream();
    }

    private void follow(String command, String answer) throws IOException, InterruptedException {
        if (command.startsWith("mvn ")) {
            isACallOfMaven(command);
        } else if (command.startsWith("./averment serve ")) {
            serves(command);
        } else {
            assertThat(command).startsWith("./averment");
            succeeds(command, answer);
        }
    }

    /** Not run from inside itself; but it is the one that machines run, and what it names is there. */
    private static void isACallOfMaven(String command) throws IOException {
        List<String> words = List.of(command.split(" "));
        for (String word : words.subList(1, words.size())) {
            if (word.startsWith("-Dtest=")) {
                assertThat(Classes.simpleNames()).contains(word.substring("-Dtest=".length()));
            } else {
                assertThat(List.of("-B", "-ntp", "verify", "test", "spotless:apply"))
                        .contains(word);
            }
        }
        if (words.contains("verify")) {
            assertThat(Files.readAllLines(Path.of(".ci/run"), UTF_8)).contains(command);
        }
    }

    /** On any free port: the usual one may be taken where this runs. */
    private void serves(String command) throws IOException, InterruptedException {
        assertThat(command).doesNotContain("--port");
        Release.Serving started = release.start(command + " --port 0");
        serving.set(started);
        String endpoint = started.waitFor(ENDPOINT);
        String count = Release.get(endpoint + "?query=SELECT(COUNT(*)AS%20%3Fn)%7B%3Fc%20a%20%3C"
                + "https%3A%2F%2Fw3id.org%2Faverment%2Fns%23Claim%3E%7D");
        assertThat(count).containsPattern("\"value\"\\s*:\\s*\"[1-9][0-9]{2}\"");
        assertThat(URI.create(endpoint).getPath()).isEqualTo("/sparql");
    }

    private void succeeds(String command, String answer) throws IOException, InterruptedException {
        String asked = command;
        if (command.contains(USUAL_PORT)) {
            asked = command.replace(USUAL_PORT, serving.get().waitFor(ENDPOINT));
        }
        Ended ended = release.run(asked);
        assertThat(ended.code()).as(ended.err()).isZero();
        if (answer.isEmpty()) {
            Matcher file = Pattern.compile(" -o (\\S+)").matcher(command);
            if (file.find()) {
                assertThat(release.folder().resolve(file.group(1))).isNotEmptyFile();
            } else {
                // check says its good word on stderr; so "nothing found" is the emptiness to look for.
                assertThat(ended.out() + ended.err()).isNotBlank().doesNotContain("nothing found");
            }
        } else {
            assertThat(ended.out()).isEqualTo(answer);
        }
    }

    private void ctrl_c_ends_the_server_and_leaves_no_process() throws IOException, InterruptedException {
        Ended ended = serving.getAndSet(null).interrupt();
        // What a shell tells of a process that Ctrl-C ended.
        assertThat(ended.code()).as(ended.err()).isIn(0, 130);
        assertThat(ended.err()).doesNotContain("Exception");
        assertThat(release.processes()).isEmpty();
    }
}
