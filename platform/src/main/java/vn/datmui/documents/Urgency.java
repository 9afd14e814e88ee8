package vn.datmui.documents;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How urgent a document is (độ khẩn), by the priority codes of the exchange format. Everything above {@link #NORMAL} is handled at
 * once (Decree 30/2020/NĐ-CP, art. 4(2)(c), 23(1)).
 */
public enum Urgency {
    /** Thường. */
    NORMAL,
    /** Khẩn. */
    URGENT,
    /** Thượng khẩn. */
    VERY_URGENT,
    /** Hỏa tốc. */
    EXPRESS,
    /** Hỏa tốc hẹn giờ. */
    EXPRESS_TIMED;

    public boolean isUrgent() {
        return this != NORMAL;
    }

    /** The code of the exchange format, 0 to 4. */
    public int priority() {
        return ordinal();
    }

    /** What nobody knows is taken as normal. */
    public static Urgency ofPriority(int priority) {
        return priority < 0 || priority >= values().length ? NORMAL : values()[priority];
    }

    public static Optional<Urgency> of(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
