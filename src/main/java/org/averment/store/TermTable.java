package org.averment.store;

import java.nio.ByteBuffer;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.store.Hash;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.thrift.TException;
import org.apache.thrift.TSerializer;
import org.apache.thrift.protocol.TCompactProtocol;

/**
 * Fills an empty node table of TDB2: terms one behind the other in a file, and an index from a term's hash to where it
 * stands. TDB2's own way asks the system for the file's length five times a term. Not thread-safe; to be used inside
 * the write transaction of the database.
 */
final class TermTable {
    /** 160 MB. What comes later is looked up in the index on disk, which is slower. */
    private static final int MOST_IN_MEMORY = 4_000_000;

    /** Two numbers of hash, one of place. */
    private static final int ROW = 3;

    private static final int BUFFER_BYTES = 1 << 16;

    private final BinaryDataFile file;
    private final BPlusTree index;
    private final int mostInMemory;
    private final TSerializer serializer;
    private HashIds fresh = new HashIds();
    private boolean inMemory = true;

    private final Hash hash = new Hash(SystemTDB.LenNodeHash);
    private final ByteBuffer hashed = ByteBuffer.wrap(hash.getBytes());
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int buffered;
    private long length;

    TermTable(NodeTableTRDF table) {
        this(table, MOST_IN_MEMORY);
    }

    TermTable(NodeTableTRDF table, int mostInMemory) {
        this.file = table.getData();
        this.index = (BPlusTree) table.getIndex();
        this.mostInMemory = mostInMemory;
        this.length = file.length();
        try {
            this.serializer = new TSerializer(new TCompactProtocol.Factory());
        } catch (TException e) {
            throw new IllegalStateException("no serializer for terms", e);
        }
    }

    /** Where a term stands; a new one is written. */
    long place(Node node) {
        NodeLib.setHash(hash, node);
        return inMemory ? placeInMemory(node) : placeOnDisk(node);
    }

    private long placeInMemory(Node node) {
        long high = hashed.getLong(0);
        long low = hashed.getLong(Long.BYTES);
        long known = fresh.get(high, low);
        if (known != HashIds.NONE) {
            return known;
        }
        long place = write(node);
        fresh.put(high, low, place);
        if (fresh.size() >= mostInMemory) {
            pack();
        }
        return place;
    }

    private long placeOnDisk(Node node) {
        byte[] place = new byte[Long.BYTES];
        Record record = index.getRecordFactory().create(hash.getBytes().clone(), place);
        Record known = index.find(record);
        if (known != null) {
            return ByteBuffer.wrap(known.getValue()).getLong();
        }
        ByteBuffer.wrap(place).putLong(write(node));
        index.insert(record);
        return ByteBuffer.wrap(place).getLong();
    }

    private long write(Node node) {
        long place = length;
        byte[] bytes;
        try {
            bytes = serializer.serialize(ThriftConvert.convert(node, true));
        } catch (TException e) {
            throw new IllegalStateException("cannot be written: " + node, e);
        }
        if (buffered + bytes.length > buffer.length) {
            flush();
        }
        if (bytes.length > buffer.length) {
            file.write(bytes);
        } else {
            System.arraycopy(bytes, 0, buffer, buffered, bytes.length);
            buffered += bytes.length;
        }
        length += bytes.length;
        return place;
    }

    private void flush() {
        if (buffered > 0) {
            file.write(buffer, 0, buffered);
            buffered = 0;
        }
    }

    /** Puts everything where TDB2 finds it. To be called at the end. */
    void finish() {
        flush();
        pack();
    }

    /** Builds the index on disk of what is in memory; it is empty till then. */
    private void pack() {
        if (!inMemory) {
            return;
        }
        inMemory = false;
        long[] rows = fresh.rows();
        fresh = new HashIds();
        // Ids are unsigned in IdRows' sense; hashes are not yet.
        for (int at = 0; at < rows.length; at++) {
            rows[at] ^= Long.MIN_VALUE;
        }
        RowSort.sort(rows, rows.length / ROW, ROW);
        PackedIndex.build(index, MergedRows.of(rows, ROW));
    }
}
