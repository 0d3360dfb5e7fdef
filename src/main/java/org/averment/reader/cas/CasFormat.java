package org.averment.reader.cas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.averment.model.Diagnostic;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.averment.reader.text.DocumentId;
import org.averment.reader.tree.Node;
import org.averment.reader.tree.Tree;
import org.averment.reader.tree.TreeFormat;

/**
 * UIMA CAS JSON 0.4.0, which INCEpTION and DKPro Cassis write: {@code %TYPES}, {@code %FEATURE_STRUCTURES} (a list, or a
 * map by their ids) and {@code %VIEWS}; one article a file. Stateless.
 *
 * <p>The draft of the specification leaves the unit of offsets open; both programs that write the format count UTF-16
 * units, in {@code begin} and {@code end} or, as the draft has it, {@code ^begin} and {@code ^end}. So does this reader.
 *
 * <p>{@link Machinery} lists the types that are no annotator's work and are left out.
 */
public final class CasFormat implements TreeFormat {
    static final String STRUCTURES = "%FEATURE_STRUCTURES";
    static final String VIEWS = "%VIEWS";
    private static final String TYPES = "%TYPES";

    @Override
    public String name() {
        return "cas";
    }

    @Override
    public boolean recognises(Node root) {
        return root instanceof Node.Mapping map && (map.has(STRUCTURES) || map.has(TYPES) || map.has(VIEWS));
    }

    @Override
    public void read(Tree tree, Input input, Consumer<Result> results) {
        List<Diagnostic> faults = new ArrayList<>(tree.faults());
        Node root = tree.root().orElseThrow();
        results.accept(new Result(
                Optional.empty(),
                CasDocument.read(root, DocumentId.of(input, root.position()), faults),
                faults,
                Optional.empty()));
    }
}
