package org.averment.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpOrder;
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

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        // Rows that are sorted on disk are to be Jena's own.
        return execCxt.getContext().isDefined(ARQ.spillToDiskThreshold)
                ? super.execute(order, input)
                : SortedRows.of(exec(order.getSubOp(), input), order.getConditions(), execCxt);
    }

    /** Empty where the operation is none of this kind. */
    private Optional<QueryIterator> matched(Op op, QueryIterator input) {
        if (!(execCxt.getActiveGraph() instanceof GraphTDB)
                || !(execCxt.getDataset() instanceof DatasetGraphTDB storage)
                || QC2.getFilter(execCxt.getContext()) != null) {
            return Optional.empty();
        }
        List<Op> optional = new ArrayList<>();
        Op required = op;
        while (required instanceof OpConditional conditional && isPlain(conditional.getRight())) {
            optional.add(0, conditional.getRight());
            required = conditional.getLeft();
        }
        // Where other things come before OPTIONAL, their rows are the input.
        boolean whole = isPlain(required);
        if (!whole && optional.isEmpty()) {
            return Optional.empty();
        }
        Compiler compiler = new Compiler(storage, execCxt);
        if (whole) {
            compiler.allocate(required);
        }
        optional.forEach(compiler::allocate);
        if (compiler.slots.size() > Slots.MOST) {
            return Optional.empty();
        }
        List<Stage> stages = new ArrayList<>();
        if (whole) {
            stages.add(compiler.stage(required));
        }
        optional.forEach(inner -> stages.add(new Stage.Maybe(compiler.stage(inner))));
        QueryIterator rows = whole ? input : exec(required, input);
        return Optional.of(new QuadMatches(rows, new Stage.Chain(stages), compiler.slots, execCxt));
    }

    /** Whether an operation is made of patterns in named graphs alone. */
    private static boolean isPlain(Op op) {
        if (op instanceof OpFilter filter) {
            return filter.getSubOp() instanceof OpQuadPattern pattern && isPlain(pattern);
        }
        if (op instanceof OpConditional optional) {
            return isPlain(optional.getLeft()) && isPlain(optional.getRight());
        }
        if (!(op instanceof OpQuadPattern pattern)) {
            return false;
        }
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
        private final Optional<SubjectMemo> memo;
        private final Map<Subject, Integer> asked = new HashMap<>();

        private Compiler(DatasetGraphTDB storage, ExecutionContext context) {
            this.storage = storage;
            this.context = context;
            quads = storage.getQuadTable().getNodeTupleTable();
            slots = new Slots(quads.getNodeTable());
            memo = SubjectMemo.of(context.getContext(), quads);
        }

        private void allocate(Op op) {
            if (op instanceof OpFilter filter) {
                allocate(filter.getSubOp());
            } else if (op instanceof OpConditional optional) {
                allocate(optional.getLeft());
                allocate(optional.getRight());
            } else if (op instanceof OpQuadPattern pattern) {
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
            return new Stage.Chain(List.of(stage(optional.getLeft()), new Stage.Maybe(stage(optional.getRight()))));
        }

        private Stage pattern(OpQuadPattern pattern, List<Expr> filters) {
            Node graph = pattern.getGraphNode();
            return new PatternStage(
                    graph,
                    pattern.getBasicPattern(),
                    filters,
                    storage.getReorderTransform(),
                    (triple, row) -> quad(graph, triple, row),
                    context);
        }

        private Stage quad(Node graph, Triple triple, LazyRow row) {
            Node subject = triple.getSubject();
            int times = asked.getOrDefault(new Subject(graph, subject), 0);
            // A subject that is not known yet is found by one of its quads.
            boolean found = subject instanceof Var variable && !row.contains(variable);
            boolean often = times > (found ? 2 : 1);
            return new QuadStage(
                    List.of(
                            position(graph),
                            position(triple.getSubject()),
                            position(triple.getPredicate()),
                            position(triple.getObject())),
                    quads,
                    often ? memo : Optional.empty(),
                    context.getCancelSignal());
        }

        private QuadStage.Position position(Node node) {
            return node instanceof Var variable
                    ? new QuadStage.Position(null, slots.of(variable))
                    : new QuadStage.Position(slots.id(node), -1);
        }
    }
}
