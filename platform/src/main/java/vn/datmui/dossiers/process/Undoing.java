package vn.datmui.dossiers.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.Trigger;
import vn.datmui.identity.SignedIn;

/**
 * Taking back what was pressed by mistake (hoàn tác): an acceptance, a step passed on or sent back; by the officer who did it,
 * within seconds, and only while nothing else has happened to the dossier. It is a new act, not a deletion: history and audit
 * keep both. Signatures, refusals, money and hand-overs are never taken back (docs/decisions/0056).
 */
@Component
public class Undoing {

    private static final int RECEIPT = 1;

    private final Acting acting;
    private final DeskRights rights;
    private final ActsToUndo acts;
    private final DossierBook book;
    private final UndoSettings settings;
    private final Clock clock;

    Undoing(Acting acting, DeskRights rights, ActsToUndo acts, DossierBook book, UndoSettings settings, Clock clock) {
        this.acting = acting;
        this.rights = rights;
        this.acts = acts;
        this.book = book;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param revision of the dossier right after the act
     * @throws DossierProblem changed meanwhile when something has happened since, too late to undo after the time
     */
    public Dossier undo(DossierCode code, int revision, SignedIn me) {
        return acting.on(code, revision, me.account(), "dossiers.undo", (dossier, now) -> {
            rights.requireSight(me, dossier);
            LastAct last = acts.lastActOf(code)
                    .filter(act -> isStillOpen(act, me, now))
                    .orElseThrow(DossierProblem::tooLateToUndo);
            if (last.revision() != dossier.revision()) {
                throw DossierProblem.changedMeanwhile();
            }
            dossier.undo(acts.before(dossier), last, revoked(dossier, last, now), now, Acting.actor(me));
            acts.forget(dossier, last, now);
        });
    }

    /** Until when the person may take back the last act on the dossier; empty when they may not. */
    public Optional<Instant> openUntil(Dossier dossier, SignedIn me) {
        Instant now = clock.instant();
        return acts.lastActOf(dossier.code())
                .filter(act -> act.revision() == dossier.revision() && isStillOpen(act, me, now))
                .map(act -> act.at().plus(settings.window()));
    }

    private boolean isStillOpen(LastAct act, SignedIn me, Instant now) {
        return act.by().equals(me.account()) && !now.isAfter(act.at().plus(settings.window()));
    }

    /** The receipt of an acceptance counts no more; the history names its number. */
    private String revoked(Dossier dossier, LastAct last, Instant now) {
        if (last.trigger() != Trigger.ACCEPT) {
            return "";
        }
        return book.revokeForm(dossier, RECEIPT, last.at(), now)
                .map(number -> "Hủy Giấy tiếp nhận hồ sơ và hẹn trả kết quả số " + number)
                .orElse("");
    }
}
