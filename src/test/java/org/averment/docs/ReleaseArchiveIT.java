package org.averment.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.averment.docs.Release.Ended;
import org.averment.docs.Release.Serving;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A release has no build that makes its archive of classes: its first start does, in the background. */
@EnabledOnOs(OS.LINUX)
@Timeout(300)
class ReleaseArchiveIT {
    private static final Pattern SERVES = Pattern.compile("SPARQL endpoint: .*");
    private static final long LONGEST_SECONDS = 120;

    private Release release;

    @BeforeEach
    void unpack(@TempDir Path folder) throws IOException {
        assumeTrue(Release.canRun(), "the launcher is a bash script, and there is no bash here");
        release = new Release(folder);
    }

    @Test
    void starts_at_the_same_time_make_one_archive_and_the_next_maps_it() throws IOException, InterruptedException {
        release.withArchive();
        List<Serving> first = List.of(
                release.start("./averment check seeds"),
                release.start("./averment check seeds"),
                release.start("./averment check seeds"));
        for (Serving start : first) {
            Ended ended = start.end();
            assertThat(ended.code()).as(ended.err()).isZero();
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err()).hasLineCount(1).startsWith("1 good article");
        }
        Path archive = archive();
        Serving serving = release.start("./averment serve seeds --port 0");
        serving.waitFor(SERVES);
        assertThat(Files.readString(Path.of("/proc/" + serving.process().pid() + "/maps"), UTF_8))
                .contains(archive.toString());
        assertThat(serving.interrupt().err()).doesNotContain("warning", "error");
        assertThat(files(".part")).isEmpty();
        assertThat(release.processes()).isEmpty();
    }

    /** Once it is there, described, and nobody is at it any more. */
    private Path archive() throws IOException, InterruptedException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (files(".classes.of").isEmpty() || !release.processes().isEmpty()) {
            assertThat(System.nanoTime()).as("an archive is made").isLessThan(limit);
            Thread.sleep(100);
        }
        assertThat(files(".classes")).hasSize(1);
        return files(".classes").get(0);
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(release.folder())) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
