package vn.datmui.dossiers.desk.web;

import java.time.Duration;
import java.time.Instant;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.deadline.DueDates;
import vn.datmui.dossiers.desk.WorklistRow;

/** How the time of dossiers stands at a moment, in words that fit on a tag. */
public record RowTime(Instant now) {

    /** How the time stands, for the tag: the colour follows it. */
    public enum Time {
        NONE,
        OVERDUE,
        TODAY,
        RUNNING,
        WAITING,
        ENDED
    }

    public Time of(WorklistRow row) {
        if (row.status() == Status.SUPPLEMENT_ASKED || row.status() == Status.PAYMENT_ASKED) {
            return Time.WAITING;
        }
        if (!row.status().isOpen()) {
            return Time.ENDED;
        }
        Instant due = row.dueAt();
        if (due == null) {
            return Time.NONE;
        }
        if (due.isBefore(now)) {
            return Time.OVERDUE;
        }
        boolean today =
                DueDates.local(due).toLocalDate().equals(DueDates.local(now).toLocalDate());
        return today ? Time.TODAY : Time.RUNNING;
    }

    /** Days between now and the due date, at least 1 once a day has begun: "quá hạn 2 ngày", "còn 3 ngày". */
    public long days(WorklistRow row) {
        Instant due = row.dueAt();
        return due == null ? 0 : Math.max(1, Math.abs(Duration.between(now, due).toDays()));
    }

    /** Whole hours left of a dossier that is due today, at least 1. */
    public long hours(WorklistRow row) {
        Instant due = row.dueAt();
        return due == null ? 0 : Math.max(1, Duration.between(now, due).toHours());
    }
}
