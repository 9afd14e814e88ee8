package vn.datmui.dossiers.process;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierEvent;
import vn.datmui.dossiers.DossierEvent.About;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.HistoryEntry;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.Trigger;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Money;

/**
 * One applicant's case under one procedure (hồ sơ thủ tục hành chính), from intake to result. Others may ask; only this
 * package may push. Every act first refuses what the graph of {@link Trigger} does not permit, then changes the state,
 * writes the line of history and says the event, so that the three can never drift apart.
 */
public final class Dossier {

    private final Filing filing;
    private Status status;
    private Place place;
    private Timing timing;
    private Dues dues;
    private @Nullable Decision decision;
    private @Nullable NewDecision newDecision;
    private int supplements;
    private final int revision;
    private final List<HistoryEntry> newHistory = new ArrayList<>();
    private final List<DossierEvent> newEvents = new ArrayList<>();

    private Dossier(
            Filing filing,
            Status status,
            Place place,
            Timing timing,
            Dues dues,
            @Nullable Decision decision,
            int supplements,
            int revision) {
        this.filing = filing;
        this.status = status;
        this.place = place;
        this.timing = timing;
        this.dues = dues;
        this.decision = decision;
        this.supplements = supplements;
        this.revision = revision;
    }

    /** As it was stored; for the store only. */
    public static Dossier restored(
            Filing filing,
            Status status,
            Place place,
            Timing timing,
            Dues dues,
            @Nullable Decision decision,
            int supplements,
            int revision) {
        return new Dossier(filing, status, place, timing, dues, decision, supplements, revision);
    }

    static Dossier submitted(Filing filing, Place reception, Money fee, Actor by) {
        Dossier dossier =
                new Dossier(filing, Status.REGISTERED, reception, Timing.NOT_STARTED, Dues.ofFee(fee), null, 0, 0);
        dossier.write(Trigger.SUBMIT, by, "", filing.registeredAt());
        dossier.say(new DossierEvent.DossierRegistered(dossier.about(by, filing.registeredAt())));
        return dossier;
    }

    static Dossier receivedAtCounter(
            Filing filing, Place reception, Money fee, Instant receivedAt, Instant dueAt, Actor by, String note) {
        Instant now = filing.registeredAt();
        Dossier dossier = new Dossier(
                filing,
                Status.ACCEPTED,
                reception,
                Timing.NOT_STARTED.started(receivedAt, now, dueAt),
                Dues.ofFee(fee),
                null,
                0,
                0);
        dossier.write(Trigger.RECEIVE_AT_COUNTER, by, note, now);
        dossier.say(new DossierEvent.DossierAccepted(dossier.about(by, now), dueAt));
        return dossier;
    }

    void accept(Instant at, Instant dueAt, Actor by) {
        move(Trigger.ACCEPT);
        timing = timing.started(at, at, dueAt);
        write(Trigger.ACCEPT, by, "", at);
        say(new DossierEvent.DossierAccepted(about(by, at), dueAt));
    }

    void refuse(String reason, Instant at, Actor by) {
        end(Trigger.REFUSE, reason, at, by);
        say(new DossierEvent.DossierRefused(about(by, at), reason));
    }

    /** Asks once and completely; the clock waits and the dossier goes back to the one-stop unit. */
    void askSupplement(String reason, Place reception, Instant at, Actor by) {
        move(Trigger.ASK_SUPPLEMENT);
        timing = timing.paused(at);
        supplements++;
        go(Trigger.ASK_SUPPLEMENT, reception, by, reason, at);
        say(new DossierEvent.SupplementAsked(about(by, at), reason));
    }

    void supplementBeforeAcceptance(Instant at, Actor by, String note) {
        move(Trigger.SUPPLEMENT_BEFORE_ACCEPTANCE);
        timing = timing.resumed(Duration.ZERO, null);
        write(Trigger.SUPPLEMENT_BEFORE_ACCEPTANCE, by, note, at);
        say(new DossierEvent.DossierSupplemented(about(by, at), null));
    }

    void supplementAfterAcceptance(Place next, Duration pause, Instant newDueAt, Instant at, Actor by, String note) {
        move(Trigger.SUPPLEMENT_AFTER_ACCEPTANCE);
        timing = timing.restarted(at, pause, newDueAt);
        go(Trigger.SUPPLEMENT_AFTER_ACCEPTANCE, next, by, note, at);
        say(new DossierEvent.DossierSupplemented(about(by, at), newDueAt));
    }

    void forward(Place next, Instant at, Actor by) {
        move(Trigger.FORWARD);
        go(Trigger.FORWARD, next, by, "", at);
        say(new DossierEvent.DossierMoved(about(by, at), next.unitName()));
    }

    void moveOn(Place next, String opinion, Instant at, Actor by) {
        move(Trigger.MOVE_ON);
        go(Trigger.MOVE_ON, next, by, opinion, at);
        say(new DossierEvent.DossierMoved(about(by, at), next.unitName()));
    }

    void askPayment(Money amount, String basis, boolean pauses, Instant at, Actor by) {
        move(Trigger.ASK_PAYMENT);
        dues = dues.withObligation(amount, basis);
        timing = pauses ? timing.paused(at) : timing;
        write(Trigger.ASK_PAYMENT, by, amount + " - " + basis, at);
        say(new DossierEvent.PaymentAsked(about(by, at), amount.toString(), basis));
    }

    /** @param newStepDueAt when the present step is due after the pause; null when it has no limit */
    void pay(
            Duration pause,
            @Nullable Instant newDueAt,
            @Nullable Instant newStepDueAt,
            String proof,
            Instant at,
            Actor by) {
        move(Trigger.PAY);
        place = place.dueAt(newStepDueAt);
        dues = dues.obligationPaid(at);
        timing = timing.resumed(pause, newDueAt);
        write(Trigger.PAY, by, proof, at);
        say(new DossierEvent.DossierPaid(about(by, at), dues.obligation().toString()));
    }

    /** Records that the fee has been collected, while the dossier is open or its result waits; no change of status. */
    void collectFee(String receiptNumber, Instant at, Actor by) {
        if (!dues.feeIsOwed() || !status.isOpen() && status != Status.DONE) {
            throw DossierProblem.noFeeOwed();
        }
        dues = dues.feePaid(at, receiptNumber);
        say(new DossierEvent.DossierPaid(about(by, at), dues.fee().toString()));
    }

    /** Only before a result has been signed. */
    void withdraw(String reason, Instant at, Actor by) {
        if (decision != null) {
            throw DossierProblem.notInThisState(status, Trigger.WITHDRAW);
        }
        end(Trigger.WITHDRAW, reason, at, by);
        say(new DossierEvent.DossierWithdrawn(about(by, at), reason));
    }

    void stop(String reason, Instant at, Actor by) {
        end(Trigger.STOP, reason, at, by);
        say(new DossierEvent.DossierStopped(about(by, at), reason));
    }

    /** Moves the appointment, at most once; the status stays. */
    void reschedule(Instant newDueAt, String reason, Instant at, Actor by) {
        if (timing.rescheduled()) {
            throw DossierProblem.alreadyRescheduled();
        }
        move(Trigger.RESCHEDULE);
        timing = timing.rescheduledTo(newDueAt);
        write(Trigger.RESCHEDULE, by, reason, at);
        say(new DossierEvent.DossierRescheduled(about(by, at), reason, newDueAt));
    }

    void finish(Decision result, Place reception, String note, Instant at, Actor by) {
        move(Trigger.FINISH);
        decision = result;
        newDecision = new NewDecision(result, by.account(), at);
        timing = timing.finished(at);
        go(Trigger.FINISH, reception, by, note, at);
        say(new DossierEvent.ResultIssued(about(by, at), result.granted()));
    }

    void handOver(String proof, Instant at, Actor by) {
        move(Trigger.HAND_OVER);
        timing = timing.returned(at);
        write(Trigger.HAND_OVER, by, proof, at);
        say(new DossierEvent.ResultReturned(about(by, at)));
    }

    void reopen(Place next, String reason, Instant at, Actor by) {
        move(Trigger.REOPEN);
        go(Trigger.REOPEN, next, by, reason, at);
        say(new DossierEvent.DossierReopened(about(by, at), reason));
    }

    /** Takes its last act back: it lies where it lay before, and its clock stands as if nothing had happened. */
    void undo(Dossier before, LastAct last, String note, Instant at, Actor by) {
        Trigger trigger = last.trigger() == Trigger.ACCEPT ? Trigger.UNDO_ACCEPTANCE : Trigger.UNDO_MOVE;
        move(trigger);
        timing = before.timing;
        go(trigger, before.place, by, note, at);
        say(new DossierEvent.ActUndone(about(by, at), last.at()));
    }

    /** The end without a result. */
    private void end(Trigger trigger, String reason, Instant at, Actor by) {
        move(trigger);
        timing = timing.finished(at);
        write(trigger, by, reason, at);
    }

    private void move(Trigger trigger) {
        status = trigger.after(status).orElseThrow(() -> DossierProblem.notInThisState(status, trigger));
    }

    private void go(Trigger trigger, Place next, Actor by, String note, Instant at) {
        newHistory.add(new HistoryEntry(
                at,
                trigger,
                status,
                place.stepId(),
                by.name(),
                place.unitName(),
                next.unitName(),
                note,
                place.stepDueAt()));
        place = next;
    }

    private void write(Trigger trigger, Actor by, String note, Instant at) {
        newHistory.add(new HistoryEntry(
                at, trigger, status, place.stepId(), by.name(), place.unitName(), place.unitName(), note, null));
    }

    private void say(DossierEvent event) {
        newEvents.add(event);
    }

    private About about(Actor by, Instant at) {
        return new About(
                filing.code(),
                filing.owner(),
                by.account(),
                filing.procedure().code(),
                filing.procedure().name(),
                filing.agency(),
                status,
                at);
    }

    public DossierCode code() {
        return filing.code();
    }

    public AccountId owner() {
        return filing.owner();
    }

    public String trackingToken() {
        return filing.trackingToken();
    }

    public Filing filing() {
        return filing;
    }

    public Status status() {
        return status;
    }

    public Place place() {
        return place;
    }

    public Timing timing() {
        return timing;
    }

    public Dues dues() {
        return dues;
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    /** How often a supplement has been asked; a second time is counted against the agency. */
    public int supplements() {
        return supplements;
    }

    /** The version that was read: a save with an older one is refused. */
    public int revision() {
        return revision;
    }

    /** What has been added since it was read; for the store only. */
    public List<HistoryEntry> newHistory() {
        return List.copyOf(newHistory);
    }

    /** The decision signed since it was read; for the store only. */
    public Optional<NewDecision> newDecision() {
        return Optional.ofNullable(newDecision);
    }

    /** A decision with who signed it, and when. */
    public record NewDecision(Decision decision, @Nullable AccountId by, Instant at) {}

    /** What is to be told since it was read; for the store only. */
    public List<DossierEvent> newEvents() {
        return List.copyOf(newEvents);
    }
}
