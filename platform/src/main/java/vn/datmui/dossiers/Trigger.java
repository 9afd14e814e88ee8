package vn.datmui.dossiers;

import static vn.datmui.dossiers.Status.ACCEPTED;
import static vn.datmui.dossiers.Status.DONE;
import static vn.datmui.dossiers.Status.IN_PROCESS;
import static vn.datmui.dossiers.Status.NOT_ACCEPTED;
import static vn.datmui.dossiers.Status.PAYMENT_ASKED;
import static vn.datmui.dossiers.Status.REGISTERED;
import static vn.datmui.dossiers.Status.RETURNED;
import static vn.datmui.dossiers.Status.STOPPED;
import static vn.datmui.dossiers.Status.SUPPLEMENT_ASKED;
import static vn.datmui.dossiers.Status.WITHDRAWN;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What moves a dossier from one national status to another: the whole transition graph, edge by edge. Anything that is not
 * here is refused.
 */
public enum Trigger {
    /** Submitted online: the beginning. */
    SUBMIT(none(), REGISTERED),
    /** Received and accepted at the counter or from the post in one go: the other beginning. */
    RECEIVE_AT_COUNTER(none(), ACCEPTED),
    /** The counter finds it complete (Decree 61/2018, art. 17). */
    ACCEPT(of(REGISTERED), ACCEPTED),
    /** The counter refuses it with form 03; never after acceptance. */
    REFUSE(of(REGISTERED), NOT_ACCEPTED),
    /** Form 02, once and completely. */
    ASK_SUPPLEMENT(of(REGISTERED, ACCEPTED, IN_PROCESS), SUPPLEMENT_ASKED),
    /** The applicant completes what had not been accepted yet. */
    SUPPLEMENT_BEFORE_ACCEPTANCE(of(SUPPLEMENT_ASKED), REGISTERED),
    /** The applicant completes what had been accepted: the time limit starts again (art. 19(4)). */
    SUPPLEMENT_AFTER_ACCEPTANCE(of(SUPPLEMENT_ASKED), IN_PROCESS),
    /** Forwarded to the unit that examines it (art. 18). */
    FORWARD(of(ACCEPTED), IN_PROCESS),
    /** The plan's next step, or a step back: the status stays. */
    MOVE_ON(of(IN_PROCESS), IN_PROCESS),
    /** The appointment is moved, with an apology (art. 19(9)): the status stays. */
    RESCHEDULE(of(IN_PROCESS), IN_PROCESS),
    /** Money is owed beside the fee. */
    ASK_PAYMENT(of(ACCEPTED, IN_PROCESS), PAYMENT_ASKED),
    /** The money has been paid, with proof. */
    PAY(of(PAYMENT_ASKED), IN_PROCESS),
    /** The applicant takes it back before the result is signed. */
    WITHDRAW(of(REGISTERED, ACCEPTED, IN_PROCESS, SUPPLEMENT_ASKED, PAYMENT_ASKED), WITHDRAWN),
    /** Stopped by decision, or because nothing came by the day set. */
    STOP(of(IN_PROCESS, SUPPLEMENT_ASKED, PAYMENT_ASKED), STOPPED),
    /** The result is signed; ineligible dossiers end here too, with a refusal as their result (art. 19(8)). */
    FINISH(of(ACCEPTED, IN_PROCESS), DONE),
    /** The result is in the applicant's hands (art. 20). */
    HAND_OVER(of(DONE), RETURNED),
    /** A wrong result is corrected (art. 21); the first end stays on record. */
    REOPEN(of(DONE, RETURNED), IN_PROCESS),
    /** An acceptance pressed by mistake is taken back within seconds, before anything else has happened. */
    UNDO_ACCEPTANCE(of(IN_PROCESS), REGISTERED),
    /** So is a step that was passed on or sent back: the status stays. */
    UNDO_MOVE(of(IN_PROCESS), IN_PROCESS);

    @SuppressWarnings("ImmutableEnumChecker") // wrapped so that nobody can change it
    private final Set<Status> from;

    private final Status to;

    Trigger(Set<Status> from, Status to) {
        this.from = Collections.unmodifiableSet(from);
        this.to = to;
    }

    /** From which states it may come; empty for a beginning. */
    public Set<Status> from() {
        return from;
    }

    public Status to() {
        return to;
    }

    public boolean begins() {
        return from.isEmpty();
    }

    /** The state after it; empty when the graph has no such edge. */
    public Optional<Status> after(Status status) {
        return from.contains(status) ? Optional.of(to) : Optional.empty();
    }

    private static Set<Status> none() {
        return EnumSet.noneOf(Status.class);
    }

    private static Set<Status> of(Status first, Status... others) {
        return EnumSet.of(first, others);
    }
}
