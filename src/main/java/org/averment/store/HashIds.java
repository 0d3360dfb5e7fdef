package org.averment.store;

import java.util.Arrays;

/**
 * Ids by 128-bit hashes, in plain arrays: some 40 bytes each, where objects would take 150. Grows by itself. Not
 * thread-safe.
 */
final class HashIds {
    /** What stands for no id. */
    static final long NONE = -1;

    private static final int WIDTH = 3;
    private static final int FIRST_SLOTS = 1 << 12;

    private long[] slots = new long[FIRST_SLOTS * WIDTH];
    private int mask = FIRST_SLOTS - 1;
    private int size;

    HashIds() {
        Arrays.fill(slots, NONE);
    }

    int size() {
        return size;
    }

    /** The id of a hash, or {@link #NONE}. */
    long get(long high, long low) {
        int at = place(high, low);
        return slots[at + 2];
    }

    /** Adds a hash that is not in yet. */
    void put(long high, long low, long id) {
        // Two thirds full: beyond that, looking for what is not there takes long.
        if ((size + 1) * 3L > (mask + 1) * 2L) {
            grow();
        }
        set(place(high, low), high, low, id);
        size++;
    }

    private void set(int at, long high, long low, long id) {
        slots[at] = high;
        slots[at + 1] = low;
        slots[at + 2] = id;
    }

    /** Where it is, or the free slot where it belongs. */
    private int place(long high, long low) {
        int slot = (int) low & mask;
        while (true) {
            int at = slot * WIDTH;
            if (slots[at + 2] == NONE || slots[at] == high && slots[at + 1] == low) {
                return at;
            }
            slot = (slot + 1) & mask;
        }
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 2];
        Arrays.fill(slots, NONE);
        mask = slots.length / WIDTH - 1;
        for (int at = 0; at < before.length; at += WIDTH) {
            if (before[at + 2] != NONE) {
                set(place(before[at], before[at + 1]), before[at], before[at + 1], before[at + 2]);
            }
        }
    }

    /** Rows of hash and id, in no order. */
    long[] rows() {
        long[] rows = new long[size * WIDTH];
        int to = 0;
        for (int at = 0; at < slots.length; at += WIDTH) {
            if (slots[at + 2] != NONE) {
                System.arraycopy(slots, at, rows, to, WIDTH);
                to += WIDTH;
            }
        }
        return rows;
    }
}
