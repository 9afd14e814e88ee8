package vn.datmui.worktime;

import java.time.Duration;
import java.time.LocalTime;

/** One unbroken stretch of work in a day (buổi làm việc), its end not included. Refuses to end before it starts. */
public record Shift(LocalTime from, LocalTime to) {

    public Shift {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("shift ends at %s, not after its start %s".formatted(to, from));
        }
    }

    /** Reads {@code 07:00-11:00}. */
    static Shift parse(String text) {
        var ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("shift '%s' is not written like 07:00-11:00".formatted(text));
        }
        return new Shift(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    /** The part of this shift between two times of the same day. */
    Duration within(LocalTime a, LocalTime b) {
        var start = a.isAfter(from) ? a : from;
        var end = b.isBefore(to) ? b : to;
        return start.isBefore(end) ? Duration.between(start, end) : Duration.ZERO;
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
