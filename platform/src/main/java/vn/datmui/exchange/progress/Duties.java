package vn.datmui.exchange.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import vn.datmui.worktime.WorkCalendar;

/**
 * By when an agency must act on a document that came. The receipt is confirmed the same day (Decree 30/2020/NĐ-CP, art.
 * 21(2)(c)), the document registered and presented that day, at the latest the next working day (art. 4(2)(c), 23(1));
 * urgent ones at once. What comes outside working time counts from the next working moment.
 */
@Component
public class Duties {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration AT_ONCE = Duration.ofHours(1);

    private final WorkCalendar calendar = WorkCalendar.standard();

    public Instant confirmBy(Instant arrived, boolean urgent) {
        var start = start(arrived);
        return instant(urgent ? calendar.plus(start, AT_ONCE) : calendar.endOfWork(start.toLocalDate()));
    }

    public Instant registerBy(Instant arrived, boolean urgent) {
        var start = start(arrived);
        return urgent
                ? confirmBy(arrived, true)
                : instant(calendar.endOfWork(calendar.nthWorkingDayAfter(start.toLocalDate(), 1)));
    }

    private LocalDateTime start(Instant arrived) {
        return calendar.nextWorkingMoment(LocalDateTime.ofInstant(arrived, ZONE));
    }

    private static Instant instant(LocalDateTime moment) {
        return moment.atZone(ZONE).toInstant();
    }
}
