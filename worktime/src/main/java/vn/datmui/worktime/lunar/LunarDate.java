package vn.datmui.worktime.lunar;

/**
 * A day of the Vietnamese lunar calendar. Refuses numbers that no month has; whether the month has a 30th day, or is a
 * leap month in that year, only the {@link LunarCalendar} can tell.
 *
 * @param leapMonth the month repeats the number of the one before it (tháng nhuận)
 */
public record LunarDate(int year, int month, int day, boolean leapMonth) {

    public LunarDate {
        if (month < 1 || month > 12 || day < 1 || day > 30) {
            throw new IllegalArgumentException("no lunar day %d of month %d".formatted(day, month));
        }
    }

    public static LunarDate of(int year, int month, int day) {
        return new LunarDate(year, month, day, false);
    }

    /** As Vietnamese calendars print it: {@code 10/3 năm 2027}, {@code 01/6 nhuận năm 2025}. */
    @Override
    public String toString() {
        return "%02d/%d%s năm %d".formatted(day, month, leapMonth ? " nhuận" : "", year);
    }
}
