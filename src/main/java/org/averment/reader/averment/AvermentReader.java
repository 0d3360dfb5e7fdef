package org.averment.reader.averment;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.averment.model.Diagnostic;
import org.averment.model.Draft;
import org.averment.model.Position;
import org.averment.reader.format.ArticleReader;
import org.averment.reader.format.Input;
import org.averment.reader.format.Known;
import org.averment.reader.format.Part;
import org.averment.reader.format.Result;
import org.averment.reader.tree.Documents;
import org.averment.reader.tree.Tree;
import org.averment.reader.tree.TreePart;

/** Reads the native format: YAML, JSON, JSON lines. Stateless. */
public final class AvermentReader implements ArticleReader {
    @Override
    public String name() {
        return "averment";
    }

    @Override
    public void split(Input input, Consumer<Part> parts) {
        try (InputStream content = input.content().open()) {
            Documents.split(input.name(), content, part -> parts.accept(new DraftPart(input, part)));
        } catch (NoSuchFileException | FileNotFoundException e) {
            parts.accept(Part.of(Result.fault(
                    Diagnostic.error("no-such-file", Position.of(input.name()), "there is no such file"))));
        } catch (IOException e) {
            parts.accept(Part.of(unreadable(input, e)));
        }
    }

    private static Result unreadable(Input input, IOException e) {
        return Result.fault(Diagnostic.error("unreadable", Position.of(input.name()), "the file cannot be read")
                .value(reason(e)));
    }

    /**
     * A part whose documents become drafts.
     *
     * @param input where it comes from
     * @param trees its documents
     */
    private record DraftPart(Input input, TreePart trees) implements Part {
        @Override
        public int bytes() {
            return trees.bytes();
        }

        @Override
        public void read(Known known, Consumer<Result> results) {
            try {
                trees.read(known, tree -> results.accept(result(tree, input)));
            } catch (IOException e) {
                results.accept(unreadable(input, e));
            }
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }

    private static Result result(Tree tree, Input input) {
        if (tree.root().isEmpty() && tree.faults().isEmpty() && tree.source().isPresent()) {
            return Result.known(tree.source().get());
        }
        List<Diagnostic> faults = new ArrayList<>(tree.faults());
        Optional<? extends Draft> draft = tree.root().flatMap(root -> TopLevel.draft(root, input, faults));
        boolean alone = tree.root().filter(TopLevel::namesNoFile).isPresent();
        return new Result(draft.map(d -> d), faults, tree.source().filter(source -> alone));
    }
}
