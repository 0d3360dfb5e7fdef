package org.averment.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.averment.model.Diagnostic;
import org.averment.model.DraftArticle;
import org.averment.model.DraftRegister;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;

/** Reads texts and files for the tests of this room. */
final class Reading {
    private Reading() {}

    static List<Result> all(Input input) {
        List<Result> results = new ArrayList<>();
        Reader.any().read(input, results::add);
        return results;
    }

    static List<Result> text(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Result> bytes(String name, byte[] bytes) {
        return all(new Input(name, Path.of("nowhere"), () -> new ByteArrayInputStream(bytes)));
    }

    static List<String> faults(List<Result> results) {
        return results.stream()
                .flatMap(r -> r.diagnostics().stream())
                .map(Diagnostic::toString)
                .toList();
    }

    static List<String> ids(List<Result> results) {
        return results.stream()
                .flatMap(r -> r.diagnostics().stream())
                .map(Diagnostic::id)
                .toList();
    }

    static DraftArticle article(List<Result> results) {
        assertThat(faults(results)).isEmpty();
        assertThat(results).hasSize(1);
        return (DraftArticle) results.get(0).draft().orElseThrow();
    }

    static DraftRegister register(List<Result> results) {
        assertThat(faults(results)).isEmpty();
        assertThat(results).hasSize(1);
        return (DraftRegister) results.get(0).draft().orElseThrow();
    }
}
