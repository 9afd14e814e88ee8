package vn.datmui.dossiers.process;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.ProcessStep;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.Trigger;
import vn.datmui.dossiers.deadline.DueDates;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Money;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Post;

/**
 * Money at the counter (Decree 61/2018, art. 22): the fee, with the number of its receipt, and a financial obligation that the
 * handling finds (national status 6), during which the clock waits.
 */
@Component
public class TakingMoney {

    private final Acting acting;
    private final DeskRights rights;
    private final DueDates dueDates;

    TakingMoney(Acting acting, DeskRights rights, DueDates dueDates) {
        this.acting = acting;
        this.rights = rights;
        this.dueDates = dueDates;
    }

    public Dossier collectFee(DossierCode code, int revision, SignedIn me, String receiptNumber) {
        return acting.on(code, revision, me.account(), "dossiers.collect-fee", (dossier, now) -> {
            Post post = rights.require(Role.COUNTER_OFFICER, me, dossier);
            dossier.collectFee(Acting.required("receiptNumber", receiptNumber), now, Acting.actor(me, post));
        });
    }

    public Dossier askPayment(DossierCode code, int revision, SignedIn me, Money amount, String basis) {
        return acting.on(code, revision, me.account(), "dossiers.ask-payment", (dossier, now) -> {
            ProcessStep step = acting.planOf(dossier)
                    .step(dossier.place().stepId())
                    .orElseThrow(() -> DossierProblem.notInThisState(dossier.status(), Trigger.ASK_PAYMENT));
            Post post = rights.requireStep(step, me, dossier);
            if (amount.isZero()) {
                throw DossierProblem.missing("amount");
            }
            dossier.askPayment(amount, Acting.required("basis", basis), true, now, Acting.actor(me, post));
        });
    }

    /** Records the proof of payment; the clock goes on, the waiting time is not counted against the agency. */
    public Dossier pay(DossierCode code, int revision, SignedIn me, String proof) {
        return acting.on(code, revision, me.account(), "dossiers.pay", (dossier, now) -> {
            Post post = rights.require(Role.COUNTER_OFFICER, me, dossier);
            Instant since = dossier.timing().pausedAt();
            Instant due = dossier.timing().dueAt();
            Duration pause = since == null ? Duration.ZERO : dueDates.workingTime(since, now);
            Instant newDue = later(due, since, now);
            dossier.pay(
                    pause,
                    newDue,
                    later(dossier.place().stepDueAt(), since, now),
                    Acting.required("proof", proof),
                    now,
                    Acting.actor(me, post));
        });
    }

    /** The moment moved by the working time of the pause. */
    private @Nullable Instant later(@Nullable Instant moment, @Nullable Instant since, Instant now) {
        return moment == null || since == null ? moment : dueDates.afterPause(moment, since, now);
    }
}
