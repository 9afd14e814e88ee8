package vn.datmui.worktime;

import java.time.Duration;
import java.time.LocalDate;
import vn.datmui.worktime.holidays.Wording;

/**
 * One line of the reckoning of a due date: a day, what it meant, and why. {@link #explanation} is for people.
 *
 * @param number the how-many-th day of the limit it is; 0 when it is not counted by days
 * @param used the working time used on it, when the limit is counted by the hour
 */
public record CountedDay(LocalDate date, Counting counting, int number, Duration used, CalendarDay day) {

    static CountedDay start(CalendarDay day) {
        return new CountedDay(day.date(), Counting.START, 0, Duration.ZERO, day);
    }

    static CountedDay counted(CalendarDay day, int number) {
        return new CountedDay(day.date(), Counting.COUNTED, number, Duration.ZERO, day);
    }

    static CountedDay hours(CalendarDay day, Duration used) {
        return new CountedDay(day.date(), Counting.COUNTED, 0, used, day);
    }

    static CountedDay not(CalendarDay day, Counting why) {
        return new CountedDay(day.date(), why, 0, Duration.ZERO, day);
    }

    /** One sentence without the date: "ngày làm việc thứ 2", "không tính: nghỉ Tết Nguyên đán". */
    public Wording explanation() {
        return DayWords.of(this);
    }
}
