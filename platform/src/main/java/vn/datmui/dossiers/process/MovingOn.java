package vn.datmui.dossiers.process;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.ProcessStep;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.Trigger;
import vn.datmui.identity.SignedIn;
import vn.datmui.organisation.Post;

/** The plan's next step, or a step back with a reason: the dossier moves from desk to desk. */
@Component
public class MovingOn {

    private final Acting acting;
    private final DeskRights rights;
    private final Places places;
    private final ActsToUndo acts;

    MovingOn(Acting acting, DeskRights rights, Places places, ActsToUndo acts) {
        this.acting = acting;
        this.rights = rights;
        this.places = places;
        this.acts = acts;
    }

    /** Finishes the present step with an opinion; the signing step is finished by {@link Deciding} instead. */
    public Dossier complete(DossierCode code, int revision, SignedIn me, String opinion) {
        return go(code, revision, me, "dossiers.move-on", opinion.strip(), plan -> plan::after);
    }

    /** Sends it back to the step before; the reason is required. */
    public Dossier sendBack(DossierCode code, int revision, SignedIn me, String reason) {
        return go(code, revision, me, "dossiers.send-back", Acting.required("reason", reason), plan -> plan::before);
    }

    private Dossier go(
            DossierCode code,
            int revision,
            SignedIn me,
            String verb,
            String note,
            Function<Plan, Function<ProcessStep, Optional<ProcessStep>>> direction) {
        return acting.on(code, revision, me.account(), verb, (dossier, now) -> {
            Plan plan = acting.planOf(dossier);
            ProcessStep step = plan.step(dossier.place().stepId()).orElseThrow(() -> notHere(dossier));
            Post post = rights.requireStep(step, me, dossier);
            ProcessStep next = direction.apply(plan).apply(step).orElseThrow(() -> notHere(dossier));
            acts.remember(dossier, new LastAct(me.account(), Trigger.MOVE_ON, now, dossier.revision() + 1));
            dossier.moveOn(places.step(next, dossier.filing().agency(), now), note, now, Acting.actor(me, post));
        });
    }

    private static DossierProblem notHere(Dossier dossier) {
        return DossierProblem.notInThisState(dossier.status(), Trigger.MOVE_ON);
    }
}
