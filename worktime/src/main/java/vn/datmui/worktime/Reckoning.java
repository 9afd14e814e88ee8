package vn.datmui.worktime;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Counts a limit day by day, so that the due date and its explanation can never differ. */
final class Reckoning {

    private final WorkCalendar calendar;

    Reckoning(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** Every day from the start to the due date with its meaning. */
    List<CountedDay> days(LocalDateTime start, Limit limit) {
        var from = start.toLocalDate();
        return switch (limit.unit()) {
            case HOUR -> byTheHour(start, calendar.plus(start, limit.workingTime()));
            case WORKING_DAY -> workingDays(from, limit.value());
            case DAY -> calendarDays(from, limit.value());
            case MONTH -> months(from, limit.value());
        };
    }

    LocalDateTime dueAt(LocalDateTime start, Limit limit, List<CountedDay> days) {
        return limit.unit() == LimitUnit.HOUR
                ? calendar.plus(start, limit.workingTime())
                : calendar.endOfWork(days.getLast().date());
    }

    private List<CountedDay> workingDays(LocalDate from, int limit) {
        var lines = startingOn(from);
        int number = 0;
        for (var date = from; number < limit; ) {
            date = date.plusDays(1);
            var day = calendar.day(date);
            lines.add(day.isWorking() ? CountedDay.counted(day, ++number) : CountedDay.not(day, Counting.SKIPPED));
        }
        return lines;
    }

    private List<CountedDay> calendarDays(LocalDate from, int limit) {
        var lines = startingOn(from);
        for (int number = 1; number < limit; number++) {
            lines.add(CountedDay.counted(calendar.day(from.plusDays(number)), number));
        }
        return endingOn(from.plusDays(limit), limit, lines);
    }

    private List<CountedDay> months(LocalDate from, int limit) {
        return endingOn(from.plusMonths(limit), 0, startingOn(from));
    }

    /** The last day of a limit that counts all days, number 0 when they were not counted one by one; on a day off it moves to the next working day. */
    private List<CountedDay> endingOn(LocalDate last, int number, List<CountedDay> lines) {
        if (calendar.isWorkingDay(last)) {
            var day = calendar.day(last);
            lines.add(number > 0 ? CountedDay.counted(day, number) : CountedDay.not(day, Counting.LAST));
            return lines;
        }
        var due = calendar.workingDayOnOrAfter(last);
        for (var date = last; date.isBefore(due); date = date.plusDays(1)) {
            lines.add(CountedDay.not(calendar.day(date), Counting.MOVED_PAST));
        }
        lines.add(CountedDay.not(calendar.day(due), Counting.MOVED_TO));
        return lines;
    }

    private List<CountedDay> byTheHour(LocalDateTime start, LocalDateTime end) {
        var lines = new ArrayList<CountedDay>();
        for (var date = start.toLocalDate(); !date.isAfter(end.toLocalDate()); date = date.plusDays(1)) {
            var from = date.equals(start.toLocalDate()) ? start.toLocalTime() : LocalTime.MIN;
            var to = date.equals(end.toLocalDate()) ? end.toLocalTime() : LocalTime.MAX;
            lines.add(hourLine(calendar.day(date), calendar.workingTimeOn(date, from, to)));
        }
        return lines;
    }

    private static CountedDay hourLine(CalendarDay day, Duration used) {
        return day.isWorking() ? CountedDay.hours(day, used) : CountedDay.not(day, Counting.SKIPPED);
    }

    private List<CountedDay> startingOn(LocalDate from) {
        var lines = new ArrayList<CountedDay>();
        lines.add(CountedDay.start(calendar.day(from)));
        return lines;
    }
}
