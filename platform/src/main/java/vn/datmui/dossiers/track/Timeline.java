package vn.datmui.dossiers.track;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.datmui.dossiers.HistoryEntry;
import vn.datmui.dossiers.process.DecisionOnRecord;
import vn.datmui.dossiers.process.Dossier;

/** Makes the owner's timeline from the history and the fee, newest first. */
final class Timeline {

    private Timeline() {}

    static List<Happening> of(Dossier dossier, List<HistoryEntry> history, List<DecisionOnRecord> decisions) {
        List<Happening> happenings = new ArrayList<>();
        history.forEach(entry -> happenings.add(happening(entry, decisions)));
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

    private static Happening happening(HistoryEntry entry, List<DecisionOnRecord> decisions) {
        return new Happening(
                entry.at(),
                "dossiers.trigger." + entry.trigger().name(),
                entry.toUnit(),
                concernsTheOwner(entry, decisions) ? entry.note() : "");
    }

    /** Reasons and proofs do; opinions by which officers pass a dossier on do not. */
    private static boolean concernsTheOwner(HistoryEntry entry, List<DecisionOnRecord> decisions) {
        return switch (entry.trigger()) {
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
                decisions.stream()
                        .anyMatch(
                                d -> d.at().equals(entry.at()) && !d.decision().granted());
            case SUBMIT, RECEIVE_AT_COUNTER, ACCEPT, FORWARD, MOVE_ON, UNDO_ACCEPTANCE, UNDO_MOVE -> false;
        };
    }
}
