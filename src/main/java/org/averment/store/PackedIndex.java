package org.averment.store;

import java.nio.ByteBuffer;
import java.util.Iterator;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;

/**
 * Builds an empty index of TDB2 from its leaves up, out of sorted rows: a third of the work of inserting them one by
 * one, and no block is left half full. Jena's own loader for very large data builds its indexes in the same way.
 */
final class PackedIndex {
    private PackedIndex() {}

    /**
     * Fills an index, in the write transaction of its database.
     *
     * @param rows its records in their order, as numbers of eight bytes whose highest bit is turned over
     */
    static void build(BPlusTree tree, Iterator<long[]> rows) {
        RecordFactory records = tree.getRecordFactory();
        BPlusTreeRewriter.packIntoBPlusTree(
                new Records(rows, records),
                tree.getParams(),
                records,
                tree.getStateManager().getBufferChannel(),
                tree.getNodeManager().getBlockMgr(),
                tree.getRecordsMgr().getBlockMgr());
    }

    /** One record, changed for each row: a leaf copies its bytes at once. */
    private static final class Records implements Iterator<Record> {
        private final Iterator<long[]> rows;
        private final ByteBuffer key;
        private final ByteBuffer value;
        private final Record record;

        Records(Iterator<long[]> rows, RecordFactory factory) {
            this.rows = rows;
            byte[] keyBytes = new byte[factory.keyLength()];
            byte[] valueBytes = new byte[factory.valueLength()];
            this.key = ByteBuffer.wrap(keyBytes);
            this.value = ByteBuffer.wrap(valueBytes);
            this.record = factory.hasValue() ? factory.create(keyBytes, valueBytes) : factory.create(keyBytes);
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public Record next() {
            key.clear();
            value.clear();
            for (long number : rows.next()) {
                (key.hasRemaining() ? key : value).putLong(number ^ Long.MIN_VALUE);
            }
            return record;
        }
    }
}
