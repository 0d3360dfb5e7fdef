package org.averment.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.averment.export.Syntax;
import org.averment.export.article.ArticleFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a conversion writes: graphs in a syntax of RDF, or articles in a format of annotations. */
sealed interface OutputForm {
    /**
     * RDF.
     *
     * @param syntax in which syntax
     */
    record Graphs(Syntax syntax) implements OutputForm {
        @Override
        public String word() {
            return syntax.word();
        }
    }

    /**
     * Annotated articles.
     *
     * @param format in which format
     */
    record Annotations(ArticleFormat format) implements OutputForm {
        @Override
        public String word() {
            return format.word();
        }

        boolean isFolder() {
            return format.isFolder();
        }
    }

    /** The word for options. */
    String word();

    /** Whether IRIs are minted for it. */
    default boolean hasIris() {
        return !(this instanceof Annotations annotations) || annotations.format() == ArticleFormat.WEB_ANNOTATION;
    }

    static List<OutputForm> all() {
        List<OutputForm> all = new ArrayList<>();
        Arrays.stream(Syntax.values()).map(Graphs::new).forEach(all::add);
        Arrays.stream(ArticleFormat.values()).map(Annotations::new).forEach(all::add);
        return all;
    }

    /** The form that a file's name calls for. */
    static Optional<OutputForm> ofFileName(String name) {
        return Syntax.ofFileName(name)
                .<OutputForm>map(Graphs::new)
                .or(() -> ArticleFormat.ofFileName(name).map(Annotations::new));
    }

    /** The words, for help and completion. */
    final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return all().stream().map(OutputForm::word).iterator();
        }
    }

    /** The form that a word stands for, in upper or lower case. */
    final class OfWord implements ITypeConverter<OutputForm> {
        @Override
        public OutputForm convert(String word) {
            return all().stream()
                    .filter(form -> form.word().equals(word.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "expected one of " + String.join(", ", new Words()) + " but was '" + word + "'"));
        }
    }
}
