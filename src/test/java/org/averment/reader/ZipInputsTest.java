package org.averment.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.averment.model.Diagnostic;
import org.averment.model.standoff.Standoff;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipInputsTest {
    private static final String ARTICLE = "article: {id: a, body: Rain fell.}\n";
    private static final int ENCRYPTED = 1;

    @TempDir
    Path temp;

    private Path archive;

    @BeforeEach
    void name_an_archive() {
        archive = temp.resolve("news.zip");
    }

    /** An archive of some files: name, content, name, content. */
    private static byte[] zip(String... files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (int i = 0; i < files.length; i += 2) {
                add(zip, new ZipArchiveEntry(files[i]), files[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void add(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] content) throws IOException {
        zip.putArchiveEntry(entry);
        zip.write(content);
        zip.closeArchiveEntry();
    }

    private Inputs of(byte[] bytes) throws IOException {
        Files.write(archive, bytes);
        return Inputs.of(List.of(archive.toString()), InputStream.nullInputStream());
    }

    private List<String> faults(Inputs inputs) {
        return inputs.diagnostics().stream()
                .map(Diagnostic::toString)
                .map(d -> d.replace(temp + "/", ""))
                .toList();
    }

    private void isRefused(byte[] bytes, String fault) throws IOException {
        try (Inputs inputs = of(bytes)) {
            assertThat(inputs.inputs()).isEmpty();
            assertThat(faults(inputs)).containsExactly(fault);
        }
    }

    @Test
    void what_is_in_an_archive_is_read_as_in_a_folder_and_gone_afterwards() throws IOException {
        Path unpacked;
        try (Inputs inputs = of(zip(
                "./ports/rain.ann", "T1\tCity 13 19\tNorvik\n",
                "ports//rain.txt", "Rain fell on Norvik.",
                "ports/", "",
                "a.yaml", ARTICLE,
                "__MACOSX/._a.yaml", "nothing",
                "picture.png", "nothing"))) {
            assertThat(inputs.diagnostics()).isEmpty();
            assertThat(inputs.inputs())
                    .extracting(Input::name)
                    .containsExactly(archive + "/a.yaml", archive + "/ports/rain.ann");
            Input brat = inputs.inputs().get(1);
            assertThat(brat.content().opensAgain()).isTrue();
            assertThat(brat.content().size()).hasValue(21);
            Result result = Reading.all(brat).get(0);
            assertThat(result.diagnostics()).isEmpty();
            assertThat(result.standoff().map(Standoff::items).orElseThrow()).hasSize(1);
            assertThat(result.standoff().map(s -> s.id().text())).contains("ports.rain");
            unpacked = brat.root();
            assertThat(unpacked).isDirectory();
        }
        assertThat(unpacked).doesNotExist();
        assertThat(unpacked.getParent()).doesNotExist();
    }

    @Test
    void an_archive_in_a_folder_is_read_in_its_place() throws IOException {
        Files.write(temp.resolve("b.zip"), zip("x/b.yaml", ARTICLE));
        Files.write(temp.resolve("d.ZIP"), zip("pictures/d.png", ""));
        Files.writeString(temp.resolve("a.yaml"), ARTICLE);
        Files.writeString(temp.resolve("c.yaml"), ARTICLE);
        try (Inputs inputs = Inputs.of(List.of(temp.toString()), InputStream.nullInputStream())) {
            assertThat(inputs.inputs())
                    .extracting(Input::relative)
                    .containsExactly("a.yaml", "b.zip/x/b.yaml", "c.yaml");
            assertThat(faults(inputs))
                    .containsExactly("d.ZIP: warning: there is no article in the archive - expected files that end in"
                            + " .yaml, .yml, .json, .jsonl, .ndjson, .jsonld, .ann, .zip [no-articles]");
        }
    }

    @Test
    void an_archive_on_standard_input_is_told_by_its_first_bytes() throws IOException {
        InputStream stdin = new ByteArrayInputStream(zip("a.yaml", ARTICLE));
        try (Inputs inputs = Inputs.of(List.of("-"), stdin)) {
            assertThat(inputs.inputs()).extracting(Input::name).containsExactly("<stdin>/a.yaml");
            assertThat(Reading.article(Reading.all(inputs.inputs().get(0)))).isNotNull();
        }
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        try (Inputs inputs = Inputs.of(List.of("-"), broken)) {
            assertThat(Reading.ids(Reading.all(inputs.inputs().get(0)))).containsExactly("unreadable");
        }
    }

    @Test
    void an_archive_without_articles_is_an_error() throws IOException {
        isRefused(
                zip("readme.md", "nothing"),
                "news.zip: error: there is no article in the archive - expected files that end in .yaml, .yml, .json,"
                        + " .jsonl, .ndjson, .jsonld, .ann, .zip [no-articles]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.yaml", "x/../../a.yaml", "/a.yaml", "C:/a.yaml", "c:a.yaml", "x/.."})
    void a_path_that_leads_out_refuses_the_archive(String path) throws IOException {
        isRefused(
                zip("good.yaml", ARTICLE, path, ARTICLE),
                "news.zip: error: the archive has a file that cannot be put in a folder: \""
                        + path + "\" - expected paths that lead down from the archive: no .., no drive, no backslash"
                        + " [archive-path]");
        assertThat(temp.resolve("a.yaml")).doesNotExist();
    }

    @Test
    void a_backslash_in_a_path_refuses_the_archive() throws IOException {
        // Patched into the bytes, for the library that writes them has its own mind about backslashes.
        byte[] bytes = zip("..|a.yaml", ARTICLE);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '|' ? (byte) '\\' : bytes[i];
        }
        try (Inputs inputs = of(bytes)) {
            assertThat(inputs.inputs()).isEmpty();
            assertThat(inputs.diagnostics()).extracting(Diagnostic::id).containsExactly("archive-path");
        }
    }

    @Test
    void names_that_exclude_each_other_refuse_the_archive() throws IOException {
        isRefused(
                zip("a.yaml", ARTICLE, "./a.yaml", ARTICLE),
                "news.zip: error: the archive has a file that cannot be put in a folder: \"./a.yaml\" - expected each"
                        + " file once [archive-path]");
        isRefused(
                zip("a.yaml", ARTICLE, "a.yaml/b.yaml", ARTICLE),
                "news.zip: error: the archive has a file that cannot be put in a folder: \"a.yaml/b.yaml\" - expected"
                        + " names that this system can tell apart [archive-path]");
        try (Inputs inputs = of(zip("a.yaml", ARTICLE, "A.yaml", ARTICLE))) {
            // Two files, or on a system that sees one name in both a fault; never one over the other.
            assertThat(inputs.inputs().size() + 2 * inputs.diagnostics().size()).isEqualTo(2);
        }
        try (Inputs inputs = of(zip("a.yaml", ARTICLE, "x".repeat(300) + ".yaml", ARTICLE))) {
            assertThat(inputs.inputs().size() + 2 * inputs.diagnostics().size()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_symbolic_link_refuses_the_archive_whatever_system_it_says_it_comes_from(boolean unix) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            ZipArchiveEntry link = new ZipArchiveEntry("out.txt");
            if (unix) {
                link.setUnixMode(0120777);
            } else {
                link.setExternalAttributes(0120777L << 16);
            }
            add(zip, link, "/etc/passwd".getBytes(StandardCharsets.UTF_8));
        }
        isRefused(
                bytes.toByteArray(),
                "news.zip: error: the archive has a symbolic link: \"out.txt\" - expected the file itself"
                        + " [archive-link]");
    }

    @Test
    void an_encrypted_archive_is_refused() throws IOException {
        byte[] bytes = zip("a.yaml", ARTICLE);
        for (int i = 0; i + 10 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K') {
                if (bytes[i + 2] == 3) {
                    bytes[i + 6] |= ENCRYPTED;
                } else if (bytes[i + 2] == 1) {
                    bytes[i + 8] |= ENCRYPTED;
                }
            }
        }
        isRefused(
                bytes,
                "news.zip: error: the archive is locked with a password - expected one without, or its files unpacked"
                        + " [archive-encrypted]");
    }

    @Test
    void an_archive_in_an_archive_is_passed_over_with_a_warning() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            add(zip, new ZipArchiveEntry("in/more.zip"), zip("b.yaml", ARTICLE));
            add(zip, new ZipArchiveEntry("a.yaml"), ARTICLE.getBytes(StandardCharsets.UTF_8));
        }
        try (Inputs inputs = of(bytes.toByteArray())) {
            assertThat(inputs.inputs()).extracting(Input::relative).containsExactly("a.yaml");
            assertThat(faults(inputs))
                    .containsExactly("news.zip: warning: an archive in the archive is passed over: \"in/more.zip\" -"
                            + " expected its files, or the inner archive by itself [archive-nested]");
        }
    }

    @Test
    void a_bomb_is_refused_and_leaves_nothing() throws IOException {
        byte[] good = zip("a.yaml", ARTICLE);
        Files.write(temp.resolve("good.zip"), good);
        Files.write(archive, zip("a.yaml", ARTICLE, "zeros.txt", "0".repeat(11_000_000)));
        try (Inputs inputs = Inputs.of(
                List.of(temp.resolve("good.zip").toString(), archive.toString()), InputStream.nullInputStream())) {
            assertThat(faults(inputs))
                    .containsExactly("news.zip: error: the archive is too large: \"what it unpacks to\" - expected at"
                            + " most 100 times its size, or 10000000 bytes [archive-too-large]");
            assertThat(inputs.inputs()).hasSize(1);
            try (var left = Files.list(inputs.inputs().get(0).root().getParent())) {
                assertThat(left).hasSize(1);
            }
        }
    }

    @Test
    void folders_in_folders_without_end_are_refused() throws IOException {
        isRefused(
                zip("a/".repeat(40) + "a.yaml", ARTICLE),
                "news.zip: error: the archive has a file that cannot be put in a folder: \"" + "a/".repeat(40)
                        + "a.yaml\" - expected at most 32 folders in each other [archive-path]");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (int i = 0; i < 14_000; i++) {
                add(zip, new ZipArchiveEntry(i + "/a".repeat(30)), new byte[0]);
            }
        }
        isRefused(
                bytes.toByteArray(),
                "news.zip: error: the archive is too large: \"files and folders\" - expected at most 400000"
                        + " [archive-too-large]");
    }

    @Test
    void an_archive_in_zip64_is_read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setUseZip64(Zip64Mode.Always);
            add(zip, new ZipArchiveEntry("a.yaml"), ARTICLE.getBytes(StandardCharsets.UTF_8));
        }
        try (Inputs inputs = of(bytes.toByteArray())) {
            assertThat(faults(inputs)).isEmpty();
            assertThat(Reading.article(Reading.all(inputs.inputs().get(0)))).isNotNull();
        }
    }

    @Test
    void an_archive_cut_off_anywhere_is_refused() throws IOException {
        byte[] whole = zip("a.yaml", ARTICLE, "b.yaml", ARTICLE);
        for (int length = 0; length < whole.length; length++) {
            try (Inputs inputs = of(Arrays.copyOf(whole, length))) {
                assertThat(inputs.inputs()).isEmpty();
                assertThat(inputs.diagnostics()).extracting(Diagnostic::id).containsExactly("archive-broken");
            }
        }
    }

    @Test
    void changed_bytes_are_refused_or_change_nothing_but_names() throws IOException {
        byte[] whole = zip("a.yaml", ARTICLE, "x/b.yaml", ARTICLE);
        Random random = new Random(4);
        for (int run = 0; run < 300; run++) {
            byte[] changed = whole.clone();
            for (int i = 0; i <= run % 3; i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            try (Inputs inputs = of(changed)) {
                assertThat(inputs.inputs().isEmpty())
                        .isEqualTo(inputs.diagnostics().stream().anyMatch(Diagnostic::isError));
                for (Input input : inputs.inputs()) {
                    try (InputStream in = input.content().open()) {
                        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                                .isEqualTo(ARTICLE);
                    }
                }
            }
        }
    }
}
