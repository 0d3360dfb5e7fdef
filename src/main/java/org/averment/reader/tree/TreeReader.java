package org.averment.reader.tree;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.averment.reader.format.ArticleReader;
import org.averment.reader.format.Input;
import org.averment.reader.format.Known;
import org.averment.reader.format.Part;
import org.averment.reader.format.Result;
import org.averment.reader.format.Unreadable;

/** Reads whatever is written in YAML, JSON or JSON lines: each document by the first format that recognises it. */
public final class TreeReader implements ArticleReader {
    private final String name;
    private final List<TreeFormat> formats;
    private final TreeFormat otherwise;

    /**
     * A reader of some formats.
     *
     * @param otherwise the format of what none of them recognises, which will say what is strange about it
     */
    public TreeReader(String name, List<TreeFormat> formats, TreeFormat otherwise) {
        this.name = name;
        this.formats = List.copyOf(formats);
        this.otherwise = otherwise;
    }

    /** A reader of one format, which is not asked whether it recognises what it reads. */
    public static TreeReader of(TreeFormat format) {
        return new TreeReader(format.name(), List.of(), format);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void split(Input input, Consumer<Part> parts) {
        try (InputStream content = input.content().open()) {
            Documents.split(input.name(), content, part -> parts.accept(new DocumentsPart(input, part)));
        } catch (IOException e) {
            parts.accept(Part.of(Unreadable.result(input, e)));
        }
    }

    private final class DocumentsPart implements Part {
        private final Input input;
        private final TreePart trees;

        DocumentsPart(Input input, TreePart trees) {
            this.input = input;
            this.trees = trees;
        }

        @Override
        public int bytes() {
            return trees.bytes();
        }

        @Override
        public void read(Known known, Consumer<Result> results) {
            try {
                trees.read(known, tree -> result(tree, input, results));
            } catch (IOException e) {
                results.accept(Unreadable.result(input, e));
            }
        }
    }

    private void result(Tree tree, Input input, Consumer<Result> results) {
        if (tree.isKnown()) {
            results.accept(Result.known(tree.source().orElseThrow()));
        } else if (tree.root().isEmpty()) {
            results.accept(new Result(Optional.empty(), tree.faultsAndNulls(), Optional.empty()));
        } else {
            format(tree.root().get()).read(tree, input, results);
        }
    }

    private TreeFormat format(Node root) {
        for (TreeFormat format : formats) {
            if (format.recognises(root)) {
                return format;
            }
        }
        return otherwise;
    }
}
