package vn.datmui.worktime;

import java.time.Duration;

/**
 * The time limit of a procedure or of one step (thời hạn giải quyết). Refuses a limit below 1.
 *
 * @param shiftsAfterCutoff the procedure says that a dossier received after 15:00 counts from the next working day
 */
public record Limit(int value, LimitUnit unit, boolean shiftsAfterCutoff) {

    private static final int HOURS_OF_A_DAY = 8;

    public Limit {
        if (value < 1) {
            throw new IllegalArgumentException("a time limit is at least 1, not " + value);
        }
    }

    public static Limit hours(int value) {
        return new Limit(value, LimitUnit.HOUR, false);
    }

    public static Limit workingDays(int value) {
        return new Limit(value, LimitUnit.WORKING_DAY, false);
    }

    public static Limit days(int value) {
        return new Limit(value, LimitUnit.DAY, false);
    }

    public static Limit months(int value) {
        return new Limit(value, LimitUnit.MONTH, false);
    }

    /** The same limit, counted from the next working day when received after 15:00. */
    public Limit shiftingAfterCutoff() {
        return new Limit(value, unit, true);
    }

    /** The limit as working time, a day being 8 hours; refuses limits in days and months. */
    public Duration workingTime() {
        return switch (unit) {
            case HOUR -> Duration.ofHours(value);
            case WORKING_DAY -> Duration.ofHours(HOURS_OF_A_DAY).multipliedBy(value);
            case DAY, MONTH -> throw new IllegalArgumentException("%d %s is not working time".formatted(value, unit));
        };
    }
}
