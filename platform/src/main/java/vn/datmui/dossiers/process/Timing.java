package vn.datmui.dossiers.process;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The legal clock of a dossier.
 *
 * @param receivedAt when the count began; later after a restart (Decree 61/2018, art. 19(4)); null before acceptance
 * @param dueAt the promised moment of return as it stands now
 * @param firstDueAt the promise on form 01, before any restart or new appointment
 * @param pausedAt since when the applicant or a payment is waited for; null while the clock runs
 * @param applicantTime working time that the applicant took, subtracted in statistics (Decision 766/QĐ-TTg)
 * @param rescheduled whether the one new appointment has been used up
 */
public record Timing(
        @Nullable Instant receivedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant dueAt,
        @Nullable Instant firstDueAt,
        @Nullable Instant pausedAt,
        Duration applicantTime,
        int restarts,
        boolean rescheduled,
        @Nullable Instant finishedAt,
        @Nullable Instant returnedAt) {

    static final Timing NOT_STARTED = new Timing(null, null, null, null, null, Duration.ZERO, 0, false, null, null);

    Timing started(Instant receivedAt, Instant acceptedAt, Instant dueAt) {
        return new Timing(receivedAt, acceptedAt, dueAt, dueAt, null, applicantTime, restarts, false, null, null);
    }

    Timing paused(Instant at) {
        return new Timing(
                receivedAt,
                acceptedAt,
                dueAt,
                firstDueAt,
                at,
                applicantTime,
                restarts,
                rescheduled,
                finishedAt,
                returnedAt);
    }

    /** Runs on after a pause, towards the same or a moved due date. */
    Timing resumed(Duration pause, @Nullable Instant newDueAt) {
        return new Timing(
                receivedAt,
                acceptedAt,
                newDueAt,
                firstDueAt,
                null,
                applicantTime.plus(pause),
                restarts,
                rescheduled,
                finishedAt,
                returnedAt);
    }

    Timing restarted(Instant at, Duration pause, Instant newDueAt) {
        return new Timing(
                at,
                acceptedAt,
                newDueAt,
                firstDueAt,
                null,
                applicantTime.plus(pause),
                restarts + 1,
                rescheduled,
                finishedAt,
                returnedAt);
    }

    Timing rescheduledTo(Instant newDueAt) {
        return new Timing(
                receivedAt,
                acceptedAt,
                newDueAt,
                firstDueAt,
                pausedAt,
                applicantTime,
                restarts,
                true,
                finishedAt,
                returnedAt);
    }

    Timing finished(Instant at) {
        return new Timing(
                receivedAt,
                acceptedAt,
                dueAt,
                firstDueAt,
                null,
                applicantTime,
                restarts,
                rescheduled,
                finishedAt == null ? at : finishedAt,
                returnedAt);
    }

    Timing returned(Instant at) {
        return new Timing(
                receivedAt,
                acceptedAt,
                dueAt,
                firstDueAt,
                null,
                applicantTime,
                restarts,
                rescheduled,
                finishedAt,
                returnedAt == null ? at : returnedAt);
    }

    /** Whether the promise is broken at that moment, or was when the work ended. */
    public boolean isOverdue(Instant now) {
        return dueAt != null && pausedAt == null && (finishedAt == null ? now : finishedAt).isAfter(dueAt);
    }
}
