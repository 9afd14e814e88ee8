package vn.datmui.worktime.holidays;

import java.time.LocalDate;

/**
 * A day on which state offices do not work although the week would have them work, or a public holiday on a rest day.
 *
 * @param name the holiday, or for a swapped day what it bridges to
 */
public record DayOff(LocalDate date, Kind kind, Wording name, Basis basis, String source) {

    /** Why the day is off. */
    public enum Kind {
        HOLIDAY,
        GIVEN_BACK,
        SWAPPED
    }

    /** Words such as "nghỉ bù Tết Nguyên đán". */
    public Wording reason() {
        return switch (kind) {
            case HOLIDAY -> new Wording("nghỉ " + name.vi(), name.en());
            case GIVEN_BACK -> new Wording("nghỉ bù " + name.vi(), "day given back for " + name.en());
            case SWAPPED -> name;
        };
    }
}
