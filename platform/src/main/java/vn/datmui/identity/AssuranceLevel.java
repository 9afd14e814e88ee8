package vn.datmui.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How sure the platform is that a person is who they say (mức độ bảo đảm định danh), by the way in which they signed in; the order
 * is that of the levels (Decree 59/2022, art. 12 and 15; ISO/IEC 29115; the names are those of eIDAS). An act that needs a level
 * is refused below it, and the person is asked to sign in by a better way.
 */
public enum AssuranceLevel {
    /** One factor, mostly a password (một yếu tố). */
    LOW,
    /** Two factors, or an identity that another provider has verified to this level (hai yếu tố). */
    SUBSTANTIAL,
    /** An identity verified face to face or by the chip of the identity card, and proved by two factors (định danh mức độ 2). */
    HIGH;

    /** As it stands in tokens ({@code acr}), in procedures and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of a word; empty for a word that is none. */
    public static Optional<AssuranceLevel> of(String word) {
        return Arrays.stream(values())
                .filter(level -> level.word().equals(word))
                .findFirst();
    }

    public boolean reaches(AssuranceLevel needed) {
        return compareTo(needed) >= 0;
    }

    /** The lower of the two: what is claimed, but never more than is trusted. */
    public AssuranceLevel atMost(AssuranceLevel trusted) {
        return compareTo(trusted) <= 0 ? this : trusted;
    }
}
