package vn.datmui.dossiers.process;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The legal clock of a dossier: the count of time, the promise made, and the end. */
public record Timing(Count count, Promise promise, End end) {

    /**
     * The count of the time limit.
     *
     * @param receivedAt when it began; later after a restart (Decree 61/2018, art. 19(4)); null before acceptance
     * @param pausedAt since when the applicant or a payment is waited for; null while the clock runs
     * @param applicantTime working time that the applicant took, subtracted in statistics (Decision 766/QĐ-TTg)
     */
    public record Count(
            @Nullable Instant receivedAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant pausedAt,
            Duration applicantTime,
            int restarts) {

        private Count pausedAt(@Nullable Instant at) {
            return new Count(receivedAt, acceptedAt, at, applicantTime, restarts);
        }

        private Count resumed(Duration pause) {
            return new Count(receivedAt, acceptedAt, null, applicantTime.plus(pause), restarts);
        }

        private Count restarted(Instant at, Duration pause) {
            return new Count(at, acceptedAt, null, applicantTime.plus(pause), restarts + 1);
        }
    }

    /**
     * The promised moment of return.
     *
     * @param dueAt as it stands now
     * @param firstDueAt on form 01, before any restart or new appointment
     * @param rescheduled whether the one new appointment has been used up
     */
    public record Promise(@Nullable Instant dueAt, @Nullable Instant firstDueAt, boolean rescheduled) {

        private Promise dueAt(@Nullable Instant moment) {
            return new Promise(moment, firstDueAt, rescheduled);
        }
    }

    /** When the work ended, and when the result was handed over; the first time each, for ever. */
    public record End(
            @Nullable Instant finishedAt, @Nullable Instant returnedAt) {

        private End finished(Instant at) {
            return new End(finishedAt == null ? at : finishedAt, returnedAt);
        }

        private End returned(Instant at) {
            return new End(finishedAt, returnedAt == null ? at : returnedAt);
        }
    }

    public static final Timing NOT_STARTED = new Timing(
            new Count(null, null, null, Duration.ZERO, 0), new Promise(null, null, false), new End(null, null));

    Timing started(Instant receivedAt, Instant acceptedAt, Instant dueAt) {
        return new Timing(
                new Count(receivedAt, acceptedAt, null, count.applicantTime(), count.restarts()),
                new Promise(dueAt, dueAt, false),
                NOT_STARTED.end());
    }

    Timing paused(Instant at) {
        return new Timing(count.pausedAt(at), promise, end);
    }

    /** Runs on after a pause, towards the same or a moved due date. */
    Timing resumed(Duration pause, @Nullable Instant newDueAt) {
        return new Timing(count.resumed(pause), promise.dueAt(newDueAt), end);
    }

    Timing restarted(Instant at, Duration pause, Instant newDueAt) {
        return new Timing(count.restarted(at, pause), promise.dueAt(newDueAt), end);
    }

    Timing rescheduledTo(Instant newDueAt) {
        return new Timing(count, new Promise(newDueAt, promise.firstDueAt(), true), end);
    }

    Timing finished(Instant at) {
        return new Timing(count.pausedAt(null), promise, end.finished(at));
    }

    Timing returned(Instant at) {
        return new Timing(count.pausedAt(null), promise, end.returned(at));
    }

    /** Whether the promise is broken at that moment, or was when the work ended. */
    public boolean isOverdue(Instant now) {
        Instant dueAt = dueAt();
        Instant finishedAt = finishedAt();
        return dueAt != null && pausedAt() == null && (finishedAt == null ? now : finishedAt).isAfter(dueAt);
    }

    public @Nullable Instant receivedAt() {
        return count.receivedAt();
    }

    public @Nullable Instant acceptedAt() {
        return count.acceptedAt();
    }

    public @Nullable Instant pausedAt() {
        return count.pausedAt();
    }

    public Duration applicantTime() {
        return count.applicantTime();
    }

    public int restarts() {
        return count.restarts();
    }

    public @Nullable Instant dueAt() {
        return promise.dueAt();
    }

    public @Nullable Instant firstDueAt() {
        return promise.firstDueAt();
    }

    public boolean rescheduled() {
        return promise.rescheduled();
    }

    public @Nullable Instant finishedAt() {
        return end.finishedAt();
    }

    public @Nullable Instant returnedAt() {
        return end.returnedAt();
    }
}
