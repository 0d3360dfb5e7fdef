package org.averment.export.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.averment.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** brat's files become articles, these Averment's own files, and these brat's again. */
class BratRoundTripTest {
    private static final Path CASES = Path.of("src/test/resources/formats/brat");

    @TempDir
    Path folder;

    @Test
    void x() throws IOException {
        for (String name : List.of("everything/input/ports/merger", "offsets/input/mayor")) {
            Path ann = CASES.resolve(name + ".ann");
            List<Document> articles = Documents.of(ann);
            String yaml = Documents.written(ArticleFormat.AVERMENT_YAML, articles, new Unheld());
            Unheld unheld = new Unheld();
            Path out = Files.createDirectories(folder.resolve(name));
            Documents.brat(Documents.ofText("again.yaml", yaml), out, unheld);
            String file = name.substring(name.lastIndexOf('/') + 1);
            String back = Files.readString(out.resolve(file + ".ann"));
            List<String> before = BratContent.of(Files.readString(ann));
            List<String> after = BratContent.of(back);
            before.stream().filter(l -> !after.contains(l)).forEach(l -> System.out.println("- " + l));
            after.stream().filter(l -> !before.contains(l)).forEach(l -> System.out.println("+ " + l));
            System.out.println(unheld.counts());
        }
    }
}
