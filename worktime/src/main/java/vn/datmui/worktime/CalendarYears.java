package vn.datmui.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.datmui.worktime.holidays.Basis;
import vn.datmui.worktime.holidays.DayOff;
import vn.datmui.worktime.holidays.HolidayYear;
import vn.datmui.worktime.holidays.MakeUpDay;
import vn.datmui.worktime.holidays.PublicHolidays;
import vn.datmui.worktime.holidays.Wording;
import vn.datmui.worktime.lunar.KnownYears;

/** The days of one office, worked out year by year when first asked for and then kept. */
final class CalendarYears {

    private static final Wording ORDINARY = new Wording("ngày làm việc", "working day");
    private static final Wording SATURDAY = new Wording("nghỉ thứ Bảy", "weekly rest on Saturday");
    private static final Wording SUNDAY = new Wording("nghỉ Chủ nhật", "weekly rest on Sunday");
    private static final Wording OTHER_REST = new Wording("nghỉ hằng tuần", "weekly rest");

    private final WorkingHours hours;
    private final PublicHolidays holidays;
    private final AtomicReferenceArray<CalendarDay @Nullable []> years =
            new AtomicReferenceArray<>(KnownYears.LAST - KnownYears.FIRST + 1);

    CalendarYears(WorkingHours hours, PublicHolidays holidays) {
        this.hours = hours;
        this.holidays = holidays;
    }

    CalendarDay day(LocalDate date) {
        int index = KnownYears.check(date.getYear()) - KnownYears.FIRST;
        var year = years.get(index);
        if (year == null) {
            year = workOut(date.getYear());
            years.set(index, year);
        }
        return year[date.getDayOfYear() - 1];
    }

    private CalendarDay[] workOut(int year) {
        var known = holidays.year(year);
        var first = LocalDate.of(year, 1, 1);
        return IntStream.range(0, first.lengthOfYear())
                .mapToObj(first::plusDays)
                .map(date -> workOut(date, known))
                .toArray(CalendarDay[]::new);
    }

    private CalendarDay workOut(LocalDate date, HolidayYear known) {
        var off = known.dayOff(date);
        var madeUp = known.madeUpOn(date);
        if (off.isPresent()) {
            return off(off.get());
        }
        return madeUp.map(this::madeUp).orElseGet(() -> ordinary(date));
    }

    private CalendarDay off(DayOff off) {
        var kind = switch (off.kind()) {
            case HOLIDAY -> DayKind.PUBLIC_HOLIDAY;
            case GIVEN_BACK -> DayKind.GIVEN_BACK;
            case SWAPPED -> DayKind.SWAPPED_OFF;
        };
        return new CalendarDay(off.date(), kind, List.of(), off.reason(), off.basis(), off.source());
    }

    /** The hours of the day it stands for (a Saturday worked for a Monday is worked as a Monday). */
    private CalendarDay madeUp(MakeUpDay day) {
        var exchanged = hours.on(day.insteadOf().getDayOfWeek());
        var shifts = exchanged.isEmpty() ? hours.ofAnOrdinaryDay() : exchanged;
        return new CalendarDay(day.date(), DayKind.MADE_UP, shifts, day.reason(), day.basis(), day.source());
    }

    private CalendarDay ordinary(LocalDate date) {
        var shifts = hours.on(date.getDayOfWeek());
        return shifts.isEmpty()
                ? new CalendarDay(date, DayKind.WEEKLY_REST, shifts, rest(date.getDayOfWeek()), Basis.BY_LAW, "")
                : new CalendarDay(date, DayKind.WORKING, shifts, ORDINARY, Basis.BY_LAW, "");
    }

    private static Wording rest(DayOfWeek day) {
        return switch (day) {
            case SATURDAY -> SATURDAY;
            case SUNDAY -> SUNDAY;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> OTHER_REST;
        };
    }
}
