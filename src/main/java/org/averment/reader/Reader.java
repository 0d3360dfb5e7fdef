package org.averment.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.averment.reader.averment.AvermentReader;
import org.averment.reader.format.ArticleReader;
import org.averment.reader.format.Input;
import org.averment.reader.format.Part;
import org.averment.reader.format.Result;

/** The formats that Averment reads, and the reading of an input whose format was not named. Stateless. */
public final class Reader {
    private static final ArticleReader AVERMENT = new AvermentReader();

    /** Every format, the native one first. A new one is entered here. */
    private static final List<ArticleReader> FORMATS = List.of(AVERMENT);

    private Reader() {}

    /** All formats, the native one first. */
    public static List<ArticleReader> formats() {
        return FORMATS;
    }

    /** The reader of the format with this name. */
    public static Optional<ArticleReader> of(String format) {
        return FORMATS.stream().filter(r -> r.name().equals(format)).findFirst();
    }

    /** Cuts an input in the native format into parts; see {@link ArticleReader#split}. */
    public static void split(Input input, Consumer<Part> parts) {
        AVERMENT.split(input, parts);
    }

    /** Reads an input in the native format; see {@link ArticleReader#read}. */
    public static void read(Input input, Consumer<Result> results) {
        AVERMENT.read(input, results);
    }
}
