package org.averment.reader.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.averment.model.Written;
import org.averment.model.standoff.Header;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Standoff;
import org.averment.reader.format.Input;
import org.averment.reader.format.Known;
import org.averment.reader.format.Part;
import org.averment.reader.format.Result;
import org.averment.reader.text.DocumentId;
import org.averment.reader.text.OffsetUnit;
import org.averment.reader.text.SpanText;
import org.averment.reader.text.TextFile;
import org.averment.reader.tree.Lookalike;
import org.averment.reader.tree.Utf8;

/** One {@code .ann} with the files that belong to it. Reading it again gives the same. */
final class BratPart implements Part {
    private final Input input;
    private final byte[] ann;

    BratPart(Input input, byte[] ann) {
        this.input = input;
        this.ann = ann;
    }

    @Override
    public int bytes() {
        return ann.length;
    }

    @Override
    public void read(Known known, Consumer<Result> results) {
        Optional<String> other = Lookalike.binary(ann, 0, ann.length);
        if (other.isPresent()) {
            results.accept(Result.fault(
                    Diagnostic.error("other-format", Position.of(input.name()), "the file looks like another format")
                            .value(other.get())
                            .expected("brat's annotations, in UTF-8")));
            return;
        }
        try {
            results.accept(result(Utf8.original(input.name(), ann)));
        } catch (Utf8.Invalid e) {
            results.accept(Result.fault(e.diagnostic()));
        }
    }

    private Result result(String lines) {
        List<Diagnostic> faults = new ArrayList<>();
        Position start = new Position(input.name(), 1, 1);
        String file = input.relative().substring(input.relative().lastIndexOf('/') + 1);
        String name = stem(file) + ".txt";
        Optional<SpanText> text = TextFile.original(new Written(name, start), input, faults)
                .map(original -> new SpanText(name, original, OffsetUnit.CODE_POINTS));
        List<Item> items = new AnnFile(input.name(), text, AnnotationConf.of(input), faults).items(lines);
        Optional<Standoff> standoff = text.map(found -> new Standoff(
                start,
                "brat",
                new Written(DocumentId.of(input), start),
                Header.NONE,
                found.record(),
                List.of(),
                items));
        return new Result(Optional.empty(), standoff, faults, Optional.empty());
    }

    private static String stem(String file) {
        int ending = file.lastIndexOf('.');
        return ending > 0 ? file.substring(0, ending) : file;
    }
}
