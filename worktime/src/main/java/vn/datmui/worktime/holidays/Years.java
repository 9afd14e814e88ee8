package vn.datmui.worktime.holidays;

/** The years in which a rule holds, both included. */
record Years(int first, int last) {

    Years {
        if (last < first) {
            throw new IllegalArgumentException("years %d to %d".formatted(first, last));
        }
    }

    boolean contains(int year) {
        return first <= year && year <= last;
    }
}
