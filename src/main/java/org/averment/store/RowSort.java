package org.averment.store;

/**
 * Sorts rows of numbers that lie one behind the other in an array. A merge sort: rows come nearly sorted in most
 * orders, since they come graph by graph, and no input makes it slow.
 */
final class RowSort {
    /** Below this, moving rows one by one is faster than merging. */
    private static final int FEW_ROWS = 12;

    private final long[] rows;
    private final int width;
    private final long[] left;
    private final long[] held;

    private RowSort(long[] rows, int count, int width) {
        this.rows = rows;
        this.width = width;
        this.left = new long[(count / 2 + 1) * width];
        this.held = new long[width];
    }

    /** Sorts the first so many rows. */
    static void sort(long[] rows, int count, int width) {
        new RowSort(rows, count, width).sort(0, count);
    }

    static int compare(long[] a, int atA, long[] b, int atB, int width) {
        for (int i = 0; i < width; i++) {
            long x = a[atA + i];
            long y = b[atB + i];
            if (x != y) {
                return x < y ? -1 : 1;
            }
        }
        return 0;
    }

    private void sort(int from, int to) {
        if (to - from <= FEW_ROWS) {
            insert(from, to);
            return;
        }
        int middle = (from + to) >>> 1;
        sort(from, middle);
        sort(middle, to);
        if (compare(rows, (middle - 1) * width, rows, middle * width, width) > 0) {
            merge(from, middle, to);
        }
    }

    private void insert(int from, int to) {
        for (int row = from + 1; row < to; row++) {
            int place = row;
            while (place > from && compare(rows, (place - 1) * width, rows, row * width, width) > 0) {
                place--;
            }
            if (place < row) {
                System.arraycopy(rows, row * width, held, 0, width);
                System.arraycopy(rows, place * width, rows, (place + 1) * width, (row - place) * width);
                System.arraycopy(held, 0, rows, place * width, width);
            }
        }
    }

    private void merge(int from, int middle, int to) {
        int length = (middle - from) * width;
        System.arraycopy(rows, from * width, left, 0, length);
        int i = 0;
        int j = middle * width;
        int end = to * width;
        int out = from * width;
        while (i < length && j < end) {
            if (compare(left, i, rows, j, width) <= 0) {
                copyRow(left, i, out);
                i += width;
            } else {
                copyRow(rows, j, out);
                j += width;
            }
            out += width;
        }
        System.arraycopy(left, i, rows, out, length - i);
    }

    private void copyRow(long[] from, int at, int to) {
        for (int k = 0; k < width; k++) {
            rows[to + k] = from[at + k];
        }
    }
}
