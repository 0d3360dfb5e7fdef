package org.averment.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.averment.check.Checker;
import org.averment.model.Article;
import org.averment.model.DraftArticle;
import org.averment.reader.Reader;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.averment.vocab.Ontology;

/** A generated article at each step of its way. */
public final class OneArticle {
    private OneArticle() {}

    /** Its line of JSON. */
    public static Input input() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Newsroom.of(7).write(1, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Input.text("one.jsonl", Path.of(""), out.toString(StandardCharsets.UTF_8));
    }

    public static DraftArticle draft() {
        List<Result> results = new ArrayList<>();
        Reader.any().read(input(), results::add);
        return (DraftArticle) results.get(0).draft().orElseThrow();
    }

    public static Article document() {
        return (Article) new Checker(Ontology.get()).check(draft()).document().orElseThrow();
    }
}
