package vn.datmui.dossiers.process;

import org.springframework.stereotype.Component;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.Trigger;
import vn.datmui.dossiers.deadline.DueDates;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Post;

/** The counter officer's verdict on what came in online (Decree 61/2018, art. 17): accepted, or refused with form 03. */
@Component
public class CheckingDossier {

    private final Acting acting;
    private final DeskRights rights;
    private final Places places;
    private final DueDates dueDates;
    private final OfficialForms forms;
    private final ActsToUndo acts;

    CheckingDossier(
            Acting acting, DeskRights rights, Places places, DueDates dueDates, OfficialForms forms, ActsToUndo acts) {
        this.acting = acting;
        this.rights = rights;
        this.places = places;
        this.dueDates = dueDates;
        this.forms = forms;
        this.acts = acts;
    }

    /** Accepts, issues form 01 and forwards to the first step at once (art. 18(1)). */
    public Dossier accept(DossierCode code, int revision, SignedIn me) {
        return acting.on(code, revision, me.account(), "dossiers.accept", (dossier, now) -> {
            Post post = rights.require(Role.COUNTER_OFFICER, me, dossier);
            acts.remember(dossier, new LastAct(me.account(), Trigger.ACCEPT, now, dossier.revision() + 1));
            dossier.accept(now, dueDates.of(acting.rulesOf(dossier).timeLimit(), now), Acting.actor(me, post));
            forms.issueReceipt(dossier, me.fullName(), now);
            dossier.forward(
                    places.step(acting.planOf(dossier).first(), dossier.filing().agency(), now),
                    now,
                    Acting.actor(me, post));
        });
    }

    /** Refuses with a reason and its legal basis. */
    public Dossier refuse(DossierCode code, int revision, SignedIn me, String reason, String legalBasis) {
        return acting.on(code, revision, me.account(), "dossiers.refuse", (dossier, now) -> {
            Post post = rights.require(Role.COUNTER_OFFICER, me, dossier);
            String why = Acting.onForm(FormText.REASON, reason);
            dossier.refuse(why, now, Acting.actor(me, post));
            forms.issueRefusal(dossier, why, Acting.onForm(FormText.LEGAL_BASIS, legalBasis), me.fullName(), now);
        });
    }
}
