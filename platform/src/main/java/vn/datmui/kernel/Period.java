package vn.datmui.kernel;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The days on which a fact holds, both ends included; no end means until further notice. Refuses an end before its start. */
public record Period(LocalDate from, @Nullable LocalDate to) {

    public Period {
        Objects.requireNonNull(from);
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("period ends %s before it starts %s".formatted(to, from));
        }
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
