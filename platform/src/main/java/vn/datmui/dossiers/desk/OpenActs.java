package vn.datmui.dossiers.desk;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.ProcessStep;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.process.DeskRights;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Role;

/** Which acts to offer a person on a dossier: those that both its state and the person's post permit. */
@Component
class OpenActs {

    private final DeskRights rights;

    OpenActs(DeskRights rights) {
        this.rights = rights;
    }

    Set<DeskAct> of(SignedIn me, Dossier dossier, @Nullable ProcessStep step) {
        Set<DeskAct> acts = EnumSet.noneOf(DeskAct.class);
        if (rights.holds(Role.COUNTER_OFFICER, me, dossier)) {
            acts.addAll(in(DeskAct.Hand.COUNTER, atCounter(dossier)));
        }
        if (step != null && dossier.status() == Status.IN_PROCESS && rights.mayAct(me, step, dossier)) {
            acts.addAll(in(DeskAct.Hand.STEP, atStep(step, dossier)));
        }
        if (rights.holds(Role.AGENCY_LEADER, me, dossier)) {
            acts.addAll(in(DeskAct.Hand.LEADER, ofLeader(dossier)));
        }
        return acts;
    }

    private static Set<DeskAct> in(DeskAct.Hand hand, Set<DeskAct> acts) {
        acts.removeIf(act -> !act.liesIn(hand));
        return acts;
    }

    private static Set<DeskAct> atCounter(Dossier dossier) {
        Set<DeskAct> acts = switch (dossier.status()) {
            case REGISTERED ->
                EnumSet.of(DeskAct.ACCEPT, DeskAct.ASK_SUPPLEMENT, DeskAct.REFUSE_INTAKE, DeskAct.WITHDRAW);
            case ACCEPTED, IN_PROCESS -> EnumSet.of(DeskAct.WITHDRAW);
            case SUPPLEMENT_ASKED -> EnumSet.of(DeskAct.TAKE_SUPPLEMENT, DeskAct.WITHDRAW);
            case PAYMENT_ASKED -> EnumSet.of(DeskAct.PAY, DeskAct.WITHDRAW);
            case DONE -> EnumSet.of(DeskAct.HAND_OVER);
            case NOT_ACCEPTED, WITHDRAWN, STOPPED, RETURNED -> EnumSet.noneOf(DeskAct.class);
        };
        if (dossier.supplements() > 0) {
            acts.remove(DeskAct.ASK_SUPPLEMENT);
        }
        if (dossier.decision().isPresent()) {
            acts.remove(DeskAct.WITHDRAW);
        }
        if (dossier.dues().feeIsOwed() && (dossier.status().isOpen() || dossier.status() == Status.DONE)) {
            acts.add(DeskAct.COLLECT_FEE);
        }
        return acts;
    }

    private static Set<DeskAct> atStep(ProcessStep step, Dossier dossier) {
        Set<DeskAct> acts = step.kind() == ProcessStep.Kind.SIGN
                ? EnumSet.of(DeskAct.SIGN, DeskAct.SIGN_REFUSAL, DeskAct.SEND_BACK)
                : EnumSet.of(DeskAct.COMPLETE, DeskAct.ASK_PAYMENT);
        if (step.kind() == ProcessStep.Kind.REVIEW) {
            acts.add(DeskAct.SEND_BACK);
        }
        if (dossier.supplements() == 0) {
            acts.add(DeskAct.ASK_SUPPLEMENT);
        }
        return acts;
    }

    private static Set<DeskAct> ofLeader(Dossier dossier) {
        return switch (dossier.status()) {
            case IN_PROCESS ->
                dossier.timing().rescheduled()
                        ? EnumSet.of(DeskAct.STOP, DeskAct.ASK_SUPPLEMENT)
                        : EnumSet.of(DeskAct.STOP, DeskAct.ASK_SUPPLEMENT, DeskAct.RESCHEDULE);
            case SUPPLEMENT_ASKED, PAYMENT_ASKED -> EnumSet.of(DeskAct.STOP);
            case DONE, RETURNED -> EnumSet.of(DeskAct.REOPEN);
            case REGISTERED -> EnumSet.of(DeskAct.ASK_SUPPLEMENT);
            case ACCEPTED, NOT_ACCEPTED, WITHDRAWN, STOPPED -> EnumSet.noneOf(DeskAct.class);
        };
    }
}
