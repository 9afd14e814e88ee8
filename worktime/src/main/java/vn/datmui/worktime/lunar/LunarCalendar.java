package vn.datmui.worktime.lunar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The Vietnamese lunisolar calendar: converts days in both directions from 1976-01-01 to 2100-12-31 and refuses others.
 * A month starts on the day (UTC+7) of the new moon, month 11 holds the winter solstice, and the first month without a
 * major solar term in a year of thirteen months is the leap month.
 *
 * <p>Three new moons of these years fall within half a minute of midnight, where nobody knows the earth's turning well
 * enough: 2054-05-08, 2077-11-15 and 2085-10-18. No public holiday lies in the months that they open.
 */
public final class LunarCalendar {

    private static final AtomicReferenceArray<@Nullable SolsticeYear> YEARS =
            new AtomicReferenceArray<>(KnownYears.LAST - KnownYears.FIRST + 2);

    private LunarCalendar() {}

    public static LunarDate of(LocalDate date) {
        var month = monthOf(date);
        int day = (int) (date.toEpochDay() - month.start().toEpochDay()) + 1;
        return new LunarDate(month.year(), month.number(), day, month.leap());
    }

    /** Refuses a day that this year's calendar does not have, such as a 30th of a short month. */
    public static LocalDate toSolar(LunarDate lunar) {
        var found = monthsOf(lunar.year()).stream()
                .filter(month -> month.isNamed(lunar.year(), lunar.month(), lunar.leapMonth()))
                .findAny();
        if (found.isEmpty() || lunar.day() > found.get().length()) {
            throw new IllegalArgumentException("lunar year %d has no day %s".formatted(lunar.year(), lunar));
        }
        var date = found.get().start().plusDays(lunar.day() - 1L);
        KnownYears.check(date.getYear());
        return date;
    }

    /** The first day of the lunar year (mùng 1 Tết). */
    public static LocalDate newYear(int year) {
        return toSolar(LunarDate.of(year, 1, 1));
    }

    private static LunarMonth monthOf(LocalDate date) {
        int year = KnownYears.check(date.getYear());
        return months(year).stream()
                .filter(month -> month.contains(date))
                .findAny()
                .orElseGet(() -> months(year + 1).stream()
                        .filter(month -> month.contains(date))
                        .findAny()
                        .orElseThrow());
    }

    /** Months 1 to 10 lie before this year's solstice, 11 and 12 open the next row of months. */
    private static List<LunarMonth> monthsOf(int lunarYear) {
        if (lunarYear == KnownYears.FIRST - 1) {
            return months(KnownYears.FIRST);
        }
        var months = new ArrayList<>(months(KnownYears.check(lunarYear)));
        months.addAll(months(lunarYear + 1));
        return months;
    }

    private static List<LunarMonth> months(int solsticeYear) {
        int index = solsticeYear - KnownYears.FIRST;
        var year = YEARS.get(index);
        if (year == null) {
            year = SolsticeYear.endingIn(solsticeYear);
            YEARS.set(index, year);
        }
        return year.months();
    }
}
