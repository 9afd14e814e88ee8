package vn.datmui.worktime;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The legal deadlines of a dossier on one office's calendar: due date, forwarding, last day for a supplement request,
 * pause, restart, apology. Refuses moments outside the years of the calendar. Promises that a later receipt is never due
 * earlier.
 */
public final class Deadlines {

    /** Received strictly later than this, a dossier is forwarded on the next working day (Decree 61/2018, art. 18(2)). */
    public static final LocalTime CUTOFF = LocalTime.of(15, 0);

    /** The working days within which an incomplete dossier goes back with Form 02 (Decree 61/2018, art. 19(4)). */
    private static final int SUPPLEMENT_DAYS = 3;

    private final WorkCalendar calendar;
    private final Reckoning reckoning;

    public Deadlines(WorkCalendar calendar) {
        this.calendar = calendar;
        this.reckoning = new Reckoning(calendar);
    }

    public WorkCalendar calendar() {
        return calendar;
    }

    /** The due date of a dossier received at a moment. Limits in working days are counted by days (way D). */
    public Due due(LocalDateTime receivedAt, Limit limit) {
        var start = startOf(receivedAt, limit);
        var days = reckoning.days(start, limit);
        var at = reckoning.dueAt(start, limit, days);
        return new Due(at, forwardBy(receivedAt), !start.equals(receivedAt), days);
    }

    /** The moment at which so much working time has passed (way H): for limits in hours, steps and live clocks. */
    public LocalDateTime dueByHours(LocalDateTime from, Duration workingTime) {
        return calendar.plus(from, workingTime);
    }

    /** A limit in hours or working days counted by the hour, 8 to a day (way H); refuses limits in days and months. */
    public LocalDateTime dueByHours(LocalDateTime receivedAt, Limit limit) {
        return calendar.plus(startOf(receivedAt, limit), limit.workingTime());
    }

    /**
     * Until when the counter must have forwarded a dossier: the end of the same working day; received after 15:00, after
     * work or on a day off, the start of the next working day (Decree 61/2018, art. 18(2)-(3)).
     */
    public LocalDateTime forwardBy(LocalDateTime receivedAt) {
        var today = receivedAt.toLocalDate();
        if (isLate(receivedAt) || !receivedAt.isBefore(calendar.endOfWork(today))) {
            return startOfNextWorkingDay(today);
        }
        return calendar.endOfWork(today);
    }

    /** The last day on which a supplement may be asked for: the 3rd working day after receipt (Decree 61/2018, art. 19(4)). */
    public LocalDate supplementBy(LocalDateTime receivedAt) {
        return calendar.nthWorkingDayAfter(receivedAt.toLocalDate(), SUPPLEMENT_DAYS);
    }

    /**
     * The due date moved by the working time for which the applicant held the dossier, as the index counts it (Decision
     * 766/2022, item 2.1). Several pauses are applied one after the other.
     */
    public LocalDateTime afterPause(LocalDateTime dueAt, LocalDateTime pausedAt, LocalDateTime resumedAt) {
        if (resumedAt.isBefore(pausedAt)) {
            throw new IllegalArgumentException("resumed at %s, before the pause at %s".formatted(resumedAt, pausedAt));
        }
        return calendar.plus(dueAt, calendar.workingTimeBetween(pausedAt, resumedAt));
    }

    /** The whole limit again, from the moment the complete dossier arrives (Decree 61/2018, art. 19(4)). */
    public Due afterRestart(LocalDateTime completeAt, Limit limit) {
        return due(completeAt, limit);
    }

    /**
     * The last day for the written apology: one day before the due date (Decree 61/2018, art. 19(9)); when that is a day
     * off, the working day before it.
     */
    public LocalDate apologyBy(LocalDateTime dueAt) {
        return calendar.workingDayOnOrBefore(dueAt.toLocalDate().minusDays(1));
    }

    private LocalDateTime startOf(LocalDateTime receivedAt, Limit limit) {
        return limit.shiftsAfterCutoff() && isLate(receivedAt)
                ? startOfNextWorkingDay(receivedAt.toLocalDate())
                : receivedAt;
    }

    /** After the cut-off of a working day, or on a day off, which lies after the cut-off of the last working day. */
    private boolean isLate(LocalDateTime receivedAt) {
        return receivedAt.toLocalTime().isAfter(CUTOFF) || !calendar.isWorkingDay(receivedAt.toLocalDate());
    }

    private LocalDateTime startOfNextWorkingDay(LocalDate today) {
        return calendar.startOfWork(calendar.workingDayOnOrAfter(today.plusDays(1)));
    }
}
