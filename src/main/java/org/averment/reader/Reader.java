package org.averment.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.averment.reader.averment.AvermentFormat;
import org.averment.reader.brat.BratFormat;
import org.averment.reader.cas.CasFormat;
import org.averment.reader.doccano.DoccanoFormat;
import org.averment.reader.docred.DocredFormat;
import org.averment.reader.format.ArticleReader;
import org.averment.reader.format.Input;
import org.averment.reader.format.Part;
import org.averment.reader.format.Result;
import org.averment.reader.labelstudio.LabelStudioFormat;
import org.averment.reader.prodigy.ProdigyFormat;
import org.averment.reader.tree.TreeFormat;
import org.averment.reader.tree.TreeReader;
import org.averment.reader.triples.TriplesFormat;
import org.averment.reader.webannotation.WebAnnotationFormat;

/**
 * Reads an input in the format that was named, or in the one that it is found to be in. The formats are entered here.
 * Immutable and thread-safe.
 */
public final class Reader {
    private static final TreeFormat AVERMENT = new AvermentFormat();

    /** The formats that are written in JSON, JSON lines or YAML, in the order in which they are asked. */
    private static final List<TreeFormat> TREES = List.of(
            AVERMENT,
            new LabelStudioFormat(),
            new DocredFormat(),
            new CasFormat(),
            new WebAnnotationFormat(),
            new ProdigyFormat(),
            new DoccanoFormat(),
            new TriplesFormat());

    /** The formats that are written otherwise, each with the ending of its files. */
    private static final List<FileFormat> FILES = List.of(new FileFormat(".ann", new BratFormat()));

    private static final ArticleReader ANY_TREE = new TreeReader("any", TREES, AVERMENT);

    private record FileFormat(String ending, ArticleReader reader) {}

    private final Optional<ArticleReader> named;

    private Reader(Optional<ArticleReader> named) {
        this.named = named;
    }

    /** A reader that looks at each input to find its format. */
    public static Reader any() {
        return new Reader(Optional.empty());
    }

    /** A reader of the format with this name; none if there is no such format. */
    public static Optional<Reader> of(String format) {
        return readers()
                .filter(reader -> reader.name().equals(format))
                .findFirst()
                .map(reader -> new Reader(Optional.of(reader)));
    }

    /** The names of all formats, the native one first. */
    public static List<String> formats() {
        return readers().map(ArticleReader::name).toList();
    }

    private static Stream<ArticleReader> readers() {
        return Stream.concat(TREES.stream().map(TreeReader::of), FILES.stream().map(FileFormat::reader));
    }

    /** Cuts an input into parts; see {@link ArticleReader#split}. */
    public void split(Input input, Consumer<Part> parts) {
        reader(input).split(input, parts);
    }

    /** Reads an input; see {@link ArticleReader#read}. */
    public void read(Input input, Consumer<Result> results) {
        reader(input).read(input, results);
    }

    private ArticleReader reader(Input input) {
        return named.or(() -> FILES.stream()
                        .filter(format -> input.name().toLowerCase(Locale.ROOT).endsWith(format.ending()))
                        .map(FileFormat::reader)
                        .findFirst())
                .orElse(ANY_TREE);
    }
}
