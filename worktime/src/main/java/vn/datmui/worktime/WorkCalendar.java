package vn.datmui.worktime;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.datmui.worktime.holidays.PublicHolidays;

/**
 * The working calendar of one office (lịch làm việc): its weekly hours, less public holidays, with swapped days. Answers
 * for 1976 to 2100 and refuses other years with {@link vn.datmui.worktime.lunar.YearNotKnown}. A value that may be shared
 * between threads; years are worked out once.
 */
public final class WorkCalendar {

    private static final LocalTime END_OF_DAY = LocalTime.MAX;

    private final WorkingHours hours;
    private final CalendarYears years;

    private WorkCalendar(WorkingHours hours, PublicHolidays holidays) {
        this.hours = hours;
        this.years = new CalendarYears(hours, holidays);
    }

    /** Vietnam's holidays with the standard hours: Monday to Friday, 07:00-11:00 and 13:00-17:00. */
    public static WorkCalendar standard() {
        return vietnam(WorkingHours.standard());
    }

    /** Vietnam's holidays with an office's own hours. */
    public static WorkCalendar vietnam(WorkingHours hours) {
        return of(hours, PublicHolidays.ofVietnam());
    }

    /** Own hours and own holidays, for example with this year's notice added by the province. */
    public static WorkCalendar of(WorkingHours hours, PublicHolidays holidays) {
        return new WorkCalendar(hours, holidays);
    }

    public WorkingHours hours() {
        return hours;
    }

    /** All that is known about one day. */
    public CalendarDay day(LocalDate date) {
        return years.day(date);
    }

    public boolean isWorkingDay(LocalDate date) {
        return day(date).isWorking();
    }

    /** The moment itself when it lies in working time, else the start of the next shift. */
    public LocalDateTime nextWorkingMoment(LocalDateTime moment) {
        for (var shift : day(moment.toLocalDate()).shifts()) {
            if (moment.toLocalTime().isBefore(shift.to())) {
                var start = moment.toLocalDate().atTime(shift.from());
                return start.isAfter(moment) ? start : moment;
            }
        }
        return startOfWork(workingDayOnOrAfter(moment.toLocalDate().plusDays(1)));
    }

    /** When so much working time has passed since a moment; the end of a shift rather than the start of the next. */
    public LocalDateTime plus(LocalDateTime from, Duration workingTime) {
        if (workingTime.isNegative()) {
            throw new IllegalArgumentException("working time to add is negative: " + workingTime);
        }
        if (workingTime.isZero()) {
            return from;
        }
        var rest = workingTime;
        for (var date = from.toLocalDate(); ; date = date.plusDays(1)) {
            var notBefore = date.equals(from.toLocalDate()) ? from.toLocalTime() : LocalTime.MIN;
            for (var shift : day(date).shifts()) {
                var usable = shift.within(notBefore, END_OF_DAY);
                if (usable.compareTo(rest) >= 0) {
                    return date.atTime(shift.to()).minus(usable).plus(rest);
                }
                rest = rest.minus(usable);
            }
        }
    }

    /** The working time from one moment to another; negative when the second comes first. */
    public Duration workingTimeBetween(LocalDateTime a, LocalDateTime b) {
        if (b.isBefore(a)) {
            return workingTimeBetween(b, a).negated();
        }
        var sum = Duration.ZERO;
        for (var date = a.toLocalDate(); !date.isAfter(b.toLocalDate()); date = date.plusDays(1)) {
            var start = date.equals(a.toLocalDate()) ? a.toLocalTime() : LocalTime.MIN;
            var end = date.equals(b.toLocalDate()) ? b.toLocalTime() : END_OF_DAY;
            sum = sum.plus(workingTimeOn(date, start, end));
        }
        return sum;
    }

    /** The n-th working day after a day, which itself is not counted. */
    public LocalDate nthWorkingDayAfter(LocalDate date, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("the first working day after a day is number 1, not " + n);
        }
        var day = date;
        for (int counted = 0; counted < n; counted++) {
            day = workingDayOnOrAfter(day.plusDays(1));
        }
        return day;
    }

    public LocalDate workingDayOnOrAfter(LocalDate date) {
        var day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    public LocalDate workingDayOnOrBefore(LocalDate date) {
        var day = date;
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** When work starts on a working day. */
    public LocalDateTime startOfWork(LocalDate workingDay) {
        return workingDay.atTime(workedDay(workingDay).shifts().getFirst().from());
    }

    /** When work ends on a working day. */
    public LocalDateTime endOfWork(LocalDate workingDay) {
        return workingDay.atTime(workedDay(workingDay).shifts().getLast().to());
    }

    Duration workingTimeOn(LocalDate date, LocalTime start, LocalTime end) {
        var sum = Duration.ZERO;
        for (var shift : day(date).shifts()) {
            sum = sum.plus(shift.within(start, end));
        }
        return sum;
    }

    private CalendarDay workedDay(LocalDate date) {
        var day = day(date);
        if (!day.isWorking()) {
            throw new IllegalArgumentException("%s is not a working day: %s".formatted(date, day.kind()));
        }
        return day;
    }
}
