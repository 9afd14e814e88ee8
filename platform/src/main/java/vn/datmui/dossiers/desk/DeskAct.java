package vn.datmui.dossiers.desk;

import java.util.EnumSet;
import java.util.Set;

/** An act that the desk may offer on a dossier, and those in whose hands it ever lies; nobody else is offered it. */
public enum DeskAct {
    ACCEPT(Hand.COUNTER),
    REFUSE_INTAKE(Hand.COUNTER),
    ASK_SUPPLEMENT(Hand.COUNTER, Hand.STEP, Hand.LEADER),
    TAKE_SUPPLEMENT(Hand.COUNTER),
    COMPLETE(Hand.STEP),
    SEND_BACK(Hand.STEP),
    SIGN(Hand.STEP),
    SIGN_REFUSAL(Hand.STEP),
    ASK_PAYMENT(Hand.STEP),
    PAY(Hand.COUNTER),
    COLLECT_FEE(Hand.COUNTER),
    RESCHEDULE(Hand.LEADER),
    STOP(Hand.LEADER),
    REOPEN(Hand.LEADER),
    HAND_OVER(Hand.COUNTER),
    WITHDRAW(Hand.COUNTER);

    /** By which post somebody acts, in the agency that answers for the dossier. */
    public enum Hand {
        /** At the one-stop unit. */
        COUNTER,
        /** The post that the plan of the procedure names for the step at which the dossier lies. */
        STEP,
        /** The leader of the agency. */
        LEADER
    }

    private final Set<Hand> hands;

    DeskAct(Hand first, Hand... more) {
        hands = EnumSet.of(first, more);
    }

    public boolean liesIn(Hand hand) {
        return hands.contains(hand);
    }
}
