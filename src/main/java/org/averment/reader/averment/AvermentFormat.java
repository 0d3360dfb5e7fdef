package org.averment.reader.averment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.averment.model.Diagnostic;
import org.averment.model.Draft;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.averment.reader.tree.Node;
import org.averment.reader.tree.Tree;
import org.averment.reader.tree.TreeFormat;

/** The native format: YAML, JSON, JSON lines. Stateless. */
public final class AvermentFormat implements TreeFormat {
    @Override
    public String name() {
        return "averment";
    }

    @Override
    public boolean recognises(Node root) {
        return TopLevel.isOurs(root);
    }

    @Override
    public void read(Tree tree, Input input, Consumer<Result> results) {
        List<Diagnostic> faults = new ArrayList<>(tree.faultsAndNulls());
        Optional<? extends Draft> draft = tree.root().flatMap(root -> TopLevel.draft(root, input, faults));
        boolean alone = tree.root().filter(TopLevel::namesNoFile).isPresent();
        results.accept(new Result(draft.map(d -> d), faults, tree.source().filter(source -> alone)));
    }
}
