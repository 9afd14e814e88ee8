package vn.datmui.documents.incoming;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import vn.datmui.worktime.WorkCalendar;

/**
 * By when the office must act on an incoming document: it is registered and presented the day it came, at the latest the next working
 * day; an urgent one at once (Decree 30/2020/NĐ-CP, art. 4(2)(c), 23(1)). What comes outside working time counts from the next
 * working moment; "at once" is taken as one hour of work.
 */
@Component
public class DutyClocks {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration AT_ONCE = Duration.ofHours(1);

    private final WorkCalendar calendar = WorkCalendar.standard();

    public Instant officeActsBy(Instant since, boolean urgent) {
        var start = calendar.nextWorkingMoment(LocalDateTime.ofInstant(since, ZONE));
        return instant(
                urgent
                        ? calendar.plus(start, AT_ONCE)
                        : calendar.endOfWork(calendar.nthWorkingDayAfter(start.toLocalDate(), 1)));
    }

    /** The end of work of a day; a day without work passes it on to the next one with work. */
    public Instant endOf(LocalDate day) {
        return instant(calendar.endOfWork(calendar.workingDayOnOrAfter(day)));
    }

    /** When a warning before a due moment is fair: so many working days earlier. */
    public Instant workingDaysBefore(Instant due, int days) {
        var day = LocalDateTime.ofInstant(due, ZONE).toLocalDate();
        for (int left = days; left > 0; left--) {
            day = calendar.workingDayOnOrBefore(day.minusDays(1));
        }
        return instant(calendar.startOfWork(calendar.workingDayOnOrBefore(day)));
    }

    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    private static Instant instant(LocalDateTime moment) {
        return moment.atZone(ZONE).toInstant();
    }
}
