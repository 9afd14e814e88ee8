package vn.datmui.worktime.lunar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The row of months from month 11 of one year up to month 11 of the next: twelve, or thirteen with one leap month. */
record SolsticeYear(List<LunarMonth> months) {

    private static final int WINTER_SOLSTICE = 270 / 30;

    /** The row that ends before the month of the winter solstice of a (solar) year. */
    static SolsticeYear endingIn(int year) {
        int first = monthOfSolstice(year - 1);
        int end = monthOfSolstice(year);
        var months = new ArrayList<LunarMonth>();
        boolean leapDue = end - first == 13;
        int number = 11;
        for (int moon = first; moon < end; moon++) {
            boolean leap = leapDue && moon > first && !holdsMajorTerm(moon);
            leapDue = leapDue && !leap;
            if (moon > first && !leap) {
                number = number % 12 + 1;
            }
            months.add(month(number > 10 ? year - 1 : year, number, leap, moon));
        }
        return new SolsticeYear(List.copyOf(months));
    }

    private static LunarMonth month(int year, int number, boolean leap, int moon) {
        long start = NewMoon.day(moon);
        return new LunarMonth(year, number, leap, LocalDate.ofEpochDay(start), (int) (NewMoon.day(moon + 1) - start));
    }

    /** The last new moon of the year whose month the sun enters before the solstice. */
    private static int monthOfSolstice(int year) {
        long lastDay = LocalDate.of(year, 12, 31).toEpochDay();
        int moon = NewMoon.near(lastDay) + 1;
        while (NewMoon.day(moon) > lastDay || SunLongitude.sector(NewMoon.day(moon)) >= WINTER_SOLSTICE) {
            moon--;
        }
        return moon;
    }

    private static boolean holdsMajorTerm(int moon) {
        return SunLongitude.sector(NewMoon.day(moon)) != SunLongitude.sector(NewMoon.day(moon + 1));
    }
}
