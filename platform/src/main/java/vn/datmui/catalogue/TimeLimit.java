package vn.datmui.catalogue;

/**
 * The time allowed by the procedure (thời hạn giải quyết) or by one step of its plan.
 *
 * @param value at least 1
 * @param shiftsAfterCutoff whether a dossier received after 15:00 is counted from the next working day
 */
public record TimeLimit(int value, Unit unit, boolean shiftsAfterCutoff) {

    /** How a limit is counted. */
    public enum Unit {
        HOUR,
        WORKING_DAY,
        DAY,
        MONTH
    }

    public TimeLimit {
        if (value < 1) {
            throw new IllegalArgumentException("a time limit is at least 1, not " + value);
        }
    }
}
