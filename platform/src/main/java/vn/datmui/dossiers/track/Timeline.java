package vn.datmui.dossiers.track;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.datmui.dossiers.HistoryEntry;
import vn.datmui.dossiers.Trigger;
import vn.datmui.dossiers.process.Dossier;

/** Makes the owner's timeline from the history and the fee, newest first. */
final class Timeline {

    private Timeline() {}

    static List<Happening> of(Dossier dossier, List<HistoryEntry> history) {
        List<Happening> happenings = new ArrayList<>();
        history.forEach(entry -> happenings.add(happening(entry, dossier)));
        Instant feePaidAt = dossier.dues().feePaidAt();
        if (feePaidAt != null) {
            happenings.add(new Happening(
                    feePaidAt,
                    "dossiers.track.fee-paid",
                    "",
                    dossier.dues().fee().toString()));
        }
        happenings.sort(Comparator.comparing(Happening::at));
        return List.copyOf(happenings.reversed());
    }

    private static Happening happening(HistoryEntry entry, Dossier dossier) {
        return new Happening(
                entry.at(),
                "dossiers.trigger." + entry.trigger().name(),
                entry.toUnit(),
                concernsTheOwner(entry.trigger(), dossier) ? entry.note() : "");
    }

    /** Reasons and proofs do; opinions by which officers pass a dossier on do not. */
    private static boolean concernsTheOwner(Trigger trigger, Dossier dossier) {
        return switch (trigger) {
            case REFUSE,
                    ASK_SUPPLEMENT,
                    SUPPLEMENT_BEFORE_ACCEPTANCE,
                    SUPPLEMENT_AFTER_ACCEPTANCE,
                    ASK_PAYMENT,
                    PAY,
                    WITHDRAW,
                    STOP,
                    HAND_OVER,
                    REOPEN,
                    RESCHEDULE -> true;
            case FINISH ->
                dossier.decision().map(decision -> !decision.granted()).orElse(false);
            case SUBMIT, RECEIVE_AT_COUNTER, ACCEPT, FORWARD, MOVE_ON -> false;
        };
    }
}
