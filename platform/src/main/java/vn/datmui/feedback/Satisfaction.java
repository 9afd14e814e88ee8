package vn.datmui.feedback;

import java.util.Map;
import java.util.OptionalInt;

/**
 * How satisfied applicants are with an agency, in counts (Decree 61/2018/NĐ-CP, art. 32).
 *
 * @param ended how many dossiers have come to their end
 */
public record Satisfaction(String agencyName, Map<Grade, Long> grades, long ended) {

    public long count(Grade grade) {
        return grades.getOrDefault(grade, 0L);
    }

    public long ratings() {
        return grades.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The share of satisfied and very satisfied, in hundredths; empty when nobody has rated. */
    public OptionalInt satisfied() {
        long all = ratings();
        return share(all - count(Grade.NOT_SATISFIED), all);
    }

    /** How many of the dossiers that ended were rated, in hundredths; empty when none has ended. */
    public OptionalInt responseRate() {
        return share(Math.min(ratings(), ended), ended);
    }

    private static OptionalInt share(long part, long whole) {
        return whole == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(100.0 * part / whole));
    }
}
