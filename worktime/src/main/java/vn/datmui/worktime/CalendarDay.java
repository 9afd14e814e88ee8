package vn.datmui.worktime;

import java.time.LocalDate;
import java.util.List;
import vn.datmui.worktime.holidays.Basis;
import vn.datmui.worktime.holidays.Wording;

/**
 * What the calendar of one office says about one day: worked or not, with which hours, for which reason, and how sure
 * that is.
 *
 * @param shifts the hours of the day; empty when it is not worked
 * @param reason for people, in both languages, as in "nghỉ Tết Nguyên đán"
 * @param source the text that says so; blank for the office's own week
 */
public record CalendarDay(
        LocalDate date, DayKind kind, List<Shift> shifts, Wording reason, Basis basis, String source) {

    public CalendarDay {
        if (kind.worked() == shifts.isEmpty()) {
            throw new IllegalArgumentException("%s is %s but has hours %s".formatted(date, kind, shifts));
        }
        shifts = List.copyOf(shifts);
    }

    public boolean isWorking() {
        return kind.worked();
    }
}
