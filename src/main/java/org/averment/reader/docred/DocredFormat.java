package org.averment.reader.docred;

import java.util.List;
import java.util.function.Consumer;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.averment.reader.text.DocumentId;
import org.averment.reader.tree.FaultQueue;
import org.averment.reader.tree.Node;
import org.averment.reader.tree.Tree;
import org.averment.reader.tree.TreeFormat;

/**
 * DocRED (2019) and Re-DocRED (2022): a list of documents, or one a line, with {@code title}, {@code sents},
 * {@code vertexSet} and {@code labels}, which the files for tests lack. The labels may be maps, as in the original files,
 * or lists side by side ({@code head}, {@code tail}, {@code relation_id}), as in the repackaged ones. Stateless.
 *
 * <p>The text of record is made of the tokens: a blank between two of a sentence, a line feed between two sentences. How
 * the article was spaced is not in the files, and not guessed. Offsets are counted in tokens.
 *
 * <p>{@code global_pos} and {@code index} of a mention and {@code relation_text} say again what is said elsewhere, and are
 * left out.
 */
public final class DocredFormat implements TreeFormat {
    /** As many items of a list as are looked at: the first may be broken. */
    private static final int LOOKED_AT = 3;

    @Override
    public String name() {
        return "docred";
    }

    @Override
    public boolean recognises(Node root) {
        return root instanceof Node.Sequence list
                ? list.items().stream().limit(LOOKED_AT).anyMatch(DocredFormat::isDocument)
                : isDocument(root);
    }

    private static boolean isDocument(Node node) {
        return node instanceof Node.Mapping map
                && (map.has("vertexSet") || map.has("sents") && (map.has("labels") || map.has("title")));
    }

    @Override
    public void read(Tree tree, Input input, Consumer<Result> results) {
        FaultQueue faults = new FaultQueue(tree);
        Node root = tree.root().orElseThrow();
        if (!(root instanceof Node.Sequence list)) {
            results.accept(DocredDocument.read(root, input, DocumentId.of(input, root.position()), faults.rest()));
            return;
        }
        List<Node> items = list.items();
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            results.accept(DocredDocument.read(
                    item,
                    input,
                    DocumentId.of(input, item.position(), i + 1),
                    i + 1 < items.size() ? faults.before(items.get(i + 1).position()) : faults.rest()));
        }
    }
}
