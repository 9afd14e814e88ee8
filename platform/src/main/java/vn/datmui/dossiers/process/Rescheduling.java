package vn.datmui.dossiers.process;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.Trigger;
import vn.datmui.dossiers.deadline.DueDates;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Post;

/**
 * A new appointment with an apology, at most once, at the latest one day before the promised day (Decree 61/2018,
 * art. 19(9)): form 04, signed for the agency. When nobody acts by the legal day the system apologises in the agency's name.
 */
@Component
public class Rescheduling {

    private static final int MOST_WORKING_DAYS = 60;

    private final Acting acting;
    private final DeskRights rights;
    private final OfficialForms forms;
    private final DueDates dueDates;

    Rescheduling(Acting acting, DeskRights rights, OfficialForms forms, DueDates dueDates) {
        this.dueDates = dueDates;
        this.acting = acting;
        this.rights = rights;
        this.forms = forms;
    }

    /** By the leader, with the true reason. */
    public Dossier reschedule(DossierCode code, int revision, SignedIn me, Instant newDueAt, String reason) {
        return acting.on(code, revision, me.account(), "dossiers.reschedule", (dossier, now) -> {
            Post post = rights.require(Role.AGENCY_LEADER, me, dossier);
            apologise(
                    dossier,
                    newDueAt,
                    Acting.onForm(FormText.REASON, reason),
                    me.fullName(),
                    now,
                    Acting.actor(me, post));
        });
    }

    /** By the system on the legal day. */
    public Dossier apologiseByItself(DossierCode code, Instant newDueAt, String reason) {
        return acting.on(
                code,
                -1,
                null,
                "dossiers.apologise-by-itself",
                (dossier, now) -> apologise(dossier, newDueAt, reason, "", now, Actor.SYSTEM));
    }

    private void apologise(Dossier dossier, Instant newDueAt, String reason, String signer, Instant now, Actor by) {
        Instant promised = dossier.timing().dueAt();
        if (promised == null || dossier.status() != Status.IN_PROCESS) {
            throw DossierProblem.notInThisState(dossier.status(), Trigger.MOVE_ON);
        }
        boolean later = newDueAt.isAfter(promised) && newDueAt.isAfter(now);
        boolean withinReason = newDueAt.isBefore(dueDates.workingDaysAfter(now, MOST_WORKING_DAYS))
                && dueDates.isWorkingDay(DueDates.local(newDueAt).toLocalDate());
        if (!later || !withinReason) {
            throw DossierProblem.newDateNotLater();
        }
        dossier.reschedule(newDueAt, reason, now, by);
        forms.issueApology(dossier, promised, reason, signer, now);
    }
}
