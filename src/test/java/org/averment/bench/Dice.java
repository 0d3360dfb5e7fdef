package org.averment.bench;

import java.util.List;
import java.util.Random;

/**
 * Chance that is the same on every machine: {@link Random} is specified to the bit, and only whole numbers are used of
 * it.
 */
final class Dice {
    private final Random random;

    private Dice(long state) {
        this.random = new Random(state);
    }

    /** The dice of one article; those of its neighbours have nothing in common with them. */
    static Dice of(long seed, long number) {
        return new Dice(mixed(seed + 0x9E3779B97F4A7C15L * (number + 1)));
    }

    /** SplitMix64's last step: near seeds give far states. */
    private static long mixed(long seed) {
        long z = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0, below a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int bound) {
        return below(bound) == 0;
    }

    <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    /**
     * A number from 0, below a bound, by a Zipf law with exponent 1: the n-th is drawn 1/n as often as the first. Whole
     * numbers alone do it, without logarithms, whose last bits differ between machines.
     */
    int zipf(int bound) {
        // Powers of two part the numbers into ranges; all ranges are as likely, and so are the numbers in one.
        int ranges = Integer.SIZE - Integer.numberOfLeadingZeros(bound);
        while (true) {
            int low = 1 << below(ranges);
            int number = low + below(low);
            // Within the range, n is kept with probability low/n, which makes it 1/n exactly.
            if (number <= bound && below(number) < low) {
                return number - 1;
            }
        }
    }
}
