package vn.datmui.dossiers.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.TimeLimit;
import vn.datmui.worktime.Deadlines;
import vn.datmui.worktime.Limit;
import vn.datmui.worktime.LimitUnit;
import vn.datmui.worktime.WorkCalendar;

/** The legal clock of the province: due dates, steps, pauses and the day of the apology, in instants. */
@Component
public class DueDates {

    /** The one zone in which offices work and the law counts days. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final WorkCalendar calendar = WorkCalendar.standard();
    private final Deadlines deadlines = new Deadlines(calendar);

    /** When the result is due for a dossier received then (way D for working days). */
    public Instant of(TimeLimit limit, Instant receivedAt) {
        return instant(deadlines.due(local(receivedAt), asLimit(limit)).at());
    }

    /** When a step that begins then must be finished: counted by the hour (way H), also for limits in days. */
    public Instant ofStep(TimeLimit limit, Instant since) {
        return switch (limit.unit()) {
            case HOUR -> byHours(since, Duration.ofHours(limit.value()));
            case WORKING_DAY -> byHours(since, Limit.workingDays(limit.value()).workingTime());
            case DAY, MONTH -> of(limit, since);
        };
    }

    private Instant byHours(Instant since, Duration working) {
        return instant(deadlines.dueByHours(local(since), working));
    }

    /** The end of the n-th working day after that moment. */
    public Instant workingDaysAfter(Instant since, int days) {
        return of(new TimeLimit(days, TimeLimit.Unit.WORKING_DAY, false), since);
    }

    /** The due date moved by the working time of a pause. */
    public Instant afterPause(Instant dueAt, Instant pausedAt, Instant resumedAt) {
        return instant(deadlines.afterPause(local(dueAt), local(pausedAt), local(resumedAt)));
    }

    public Duration workingTime(Instant from, Instant to) {
        return calendar.workingTimeBetween(local(from), local(to));
    }

    /** The last day for the apology (Decree 61/2018, art. 19(9)). */
    public LocalDate apologyBy(Instant dueAt) {
        return deadlines.apologyBy(local(dueAt));
    }

    public boolean isWorkingDay(LocalDate day) {
        return calendar.isWorkingDay(day);
    }

    public static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZONE);
    }

    public static Instant instant(LocalDateTime at) {
        return at.atZone(ZONE).toInstant();
    }

    private static Limit asLimit(TimeLimit limit) {
        return new Limit(limit.value(), LimitUnit.valueOf(limit.unit().name()), limit.shiftsAfterCutoff());
    }
}
