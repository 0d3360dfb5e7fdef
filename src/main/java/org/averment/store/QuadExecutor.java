package org.averment.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.solver.QC2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.GraphTDB;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/**
 * Matches the quads of {@code GRAPH ?g { ... OPTIONAL { ... } ... }} on ids alone, the optional ones with the rest.
 *
 * <p>TDB2's own executor hands the optional ones to the general engine, which decodes the row, puts its terms into the
 * pattern and plans it anew, for each row and each OPTIONAL. What is not of this kind is left to it.
 */
final class QuadExecutor extends OpExecutorTDB2 {
    static final OpExecutorFactory FACTORY = QuadExecutor::new;

    private QuadExecutor(ExecutionContext context) {
        super(context);
    }

    @Override
    protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
        return matched(pattern, input).orElseGet(() -> super.execute(pattern, input));
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        return matched(filter, input).orElseGet(() -> super.execute(filter, input));
    }

    @Override
    protected QueryIterator execute(OpConditional optional, QueryIterator input) {
        return matched(optional, input).orElseGet(() -> super.execute(optional, input));
    }

    private Optional<QueryIterator> matched(Op op, QueryIterator input) {
        if (!(execCxt.getActiveGraph() instanceof GraphTDB)
                || !(execCxt.getDataset() instanceof DatasetGraphTDB storage)
                || QC2.getFilter(execCxt.getContext()) != null) {
            return Optional.empty();
        }
        List<OpQuadPattern> patterns = new ArrayList<>();
        if (!collect(op, patterns)) {
            return Optional.empty();
        }
        Compiler compiler = new Compiler(storage, execCxt, patterns);
        if (compiler.slots.size() > Slots.MOST) {
            return Optional.empty();
        }
        return Optional.of(new QuadMatches(input, compiler.stage(op), compiler.slots, execCxt));
    }

    /** Collects the patterns in an operation; false where it is not made of such patterns alone. */
    private static boolean collect(Op op, List<OpQuadPattern> into) {
        if (op instanceof OpQuadPattern pattern) {
            into.add(pattern);
            return isPlain(pattern);
        }
        if (op instanceof OpFilter filter && filter.getSubOp() instanceof OpQuadPattern) {
            return collect(filter.getSubOp(), into);
        }
        return op instanceof OpConditional optional
                && collect(optional.getLeft(), into)
                && collect(optional.getRight(), into);
    }

    private static boolean isPlain(OpQuadPattern pattern) {
        Node graph = pattern.getGraphNode();
        return (graph.isVariable() || graph.isURI())
                && !Quad.isDefaultGraph(graph)
                && !Quad.isUnionGraph(graph)
                && pattern.getBasicPattern().getList().stream()
                        .noneMatch(t -> t.getSubject().isTripleTerm()
                                || t.getPredicate().isTripleTerm()
                                || t.getObject().isTripleTerm());
    }

    /** Makes the stages of one operation. */
    private static final class Compiler {
        private record Subject(Node graph, Node subject) {}

        private final DatasetGraphTDB storage;
        private final ExecutionContext context;
        private final NodeTupleTable quads;
        private final Slots slots;
        private final SubjectMemo memo;
        private final Map<Subject, Integer> asked = new HashMap<>();

        private Compiler(DatasetGraphTDB storage, ExecutionContext context, List<OpQuadPattern> patterns) {
            this.storage = storage;
            this.context = context;
            quads = storage.getQuadTable().getNodeTupleTable();
            slots = new Slots(quads.getNodeTable());
            memo = new SubjectMemo(quads);
            for (OpQuadPattern pattern : patterns) {
                allocate(pattern.getGraphNode());
                for (Triple triple : pattern.getBasicPattern()) {
                    allocate(triple.getSubject());
                    allocate(triple.getPredicate());
                    allocate(triple.getObject());
                    asked.merge(new Subject(pattern.getGraphNode(), triple.getSubject()), 1, Integer::sum);
                }
            }
        }

        private void allocate(Node node) {
            if (node instanceof Var variable) {
                slots.allocate(variable);
            }
        }

        private Stage stage(Op op) {
            if (op instanceof OpQuadPattern pattern) {
                return pattern(pattern, List.of());
            }
            if (op instanceof OpFilter filter) {
                return pattern(
                        (OpQuadPattern) filter.getSubOp(), filter.getExprs().getList());
            }
            OpConditional optional = (OpConditional) op;
            List<Stage> stages = new ArrayList<>();
            Stage left = stage(optional.getLeft());
            if (left instanceof Stage.Chain chain) {
                stages.addAll(chain.stages());
            } else {
                stages.add(left);
            }
            stages.add(new Stage.Maybe(stage(optional.getRight())));
            return new Stage.Chain(stages);
        }

        private Stage pattern(OpQuadPattern pattern, List<Expr> filters) {
            Node graph = pattern.getGraphNode();
            return new PatternStage(
                    graph,
                    pattern.getBasicPattern(),
                    filters,
                    storage.getReorderTransform(),
                    triple -> quad(graph, triple),
                    context);
        }

        private Stage quad(Node graph, Triple triple) {
            boolean often = asked.getOrDefault(new Subject(graph, triple.getSubject()), 0) > 1;
            return new QuadStage(
                    List.of(
                            position(graph),
                            position(triple.getSubject()),
                            position(triple.getPredicate()),
                            position(triple.getObject())),
                    quads,
                    often ? memo : null,
                    context.getCancelSignal());
        }

        private QuadStage.Position position(Node node) {
            return node instanceof Var variable
                    ? new QuadStage.Position(null, slots.of(variable))
                    : new QuadStage.Position(slots.id(node), -1);
        }
    }
}
