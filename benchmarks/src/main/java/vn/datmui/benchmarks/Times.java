package vn.datmui.benchmarks;

import java.util.Arrays;
import java.util.Collection;

/** Durations in nanoseconds, asked for by their rank. */
record Times(long[] sorted) {

    static Times of(Collection<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    int count() {
        return sorted.length;
    }

    /** The time within which so many hundredths were done, in milliseconds. */
    double millis(int percent) {
        if (sorted.length == 0) {
            return 0;
        }
        int index = Math.min(sorted.length - 1, sorted.length * percent / 100);
        return sorted[index] / 1e6;
    }
}
