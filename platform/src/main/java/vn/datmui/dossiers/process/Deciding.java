package vn.datmui.dossiers.process;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.ProcessStep;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.Dossiers;
import vn.datmui.dossiers.Trigger;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Post;

/**
 * The leader's acts: signing the result, signing a reasoned refusal, stopping, reopening a wrong result. Signing can never be
 * undone; a wrong result is corrected by a new one (Decree 61/2018, art. 21).
 */
@Component
public class Deciding {

    private final Acting acting;
    private final DeskRights rights;
    private final Places places;
    private final ResultMaking results;
    private final Dossiers dossiers;
    private final Clock clock;

    Deciding(Acting acting, DeskRights rights, Places places, ResultMaking results, Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
        this.acting = acting;
        this.rights = rights;
        this.places = places;
        this.results = results;
    }

    /** Makes the result paper, signs it and sends it to the one-stop unit. */
    public Dossier grant(DossierCode code, int revision, SignedIn me, String opinion) {
        return acting.on(code, revision, me.account(), "dossiers.sign-result", (dossier, now) -> {
            Post post = signingPost(me, dossier);
            Decision decision = results.grant(dossier, acting.rulesOf(dossier), post, me.fullName(), now);
            finish(dossier, decision, opinion.strip(), Acting.actor(me, post), now);
        });
    }

    /** The result as it would be signed now, for the leader to look at before; it binds nobody. */
    public byte[] draft(DossierCode code, SignedIn me) {
        Dossier dossier = dossiers.find(code).orElseThrow(DossierProblem::unknown);
        rights.requireSight(me, dossier);
        Post post = signingPost(me, dossier);
        return results.draft(dossier, acting.rulesOf(dossier), post, me.fullName(), clock.instant());
    }

    /** Signs a written refusal, which is the result (art. 19(8)). */
    public Dossier refuse(DossierCode code, int revision, SignedIn me, String reason, String legalBasis) {
        return acting.on(code, revision, me.account(), "dossiers.sign-refusal", (dossier, now) -> {
            Post post = signingPost(me, dossier);
            String why = Acting.onForm(FormText.REASON, reason);
            Decision decision = results.refuse(
                    dossier,
                    acting.rulesOf(dossier),
                    post,
                    me.fullName(),
                    why,
                    Acting.onForm(FormText.LEGAL_BASIS, legalBasis),
                    now);
            finish(dossier, decision, why, Acting.actor(me, post), now);
        });
    }

    /** Stops the handling with a reason. */
    public Dossier stop(DossierCode code, int revision, SignedIn me, String reason) {
        return acting.on(code, revision, me.account(), "dossiers.stop", (dossier, now) -> {
            Post post = rights.require(Role.AGENCY_LEADER, me, dossier);
            dossier.stop(Acting.required("reason", reason), now, Acting.actor(me, post));
        });
    }

    /** Takes a finished dossier up again because its result was wrong. */
    public Dossier reopen(DossierCode code, int revision, SignedIn me, String reason) {
        return acting.on(code, revision, me.account(), "dossiers.reopen", (dossier, now) -> {
            Post post = rights.require(Role.AGENCY_LEADER, me, dossier);
            ProcessStep first = acting.planOf(dossier).first();
            dossier.reopen(
                    places.step(first, dossier.filing().agency(), now),
                    Acting.required("reason", reason),
                    now,
                    Acting.actor(me, post));
        });
    }

    private Post signingPost(SignedIn me, Dossier dossier) {
        ProcessStep step = acting.planOf(dossier)
                .step(dossier.place().stepId())
                .filter(s -> s.kind() == ProcessStep.Kind.SIGN)
                .orElseThrow(() -> DossierProblem.notInThisState(dossier.status(), Trigger.FINISH));
        return rights.requireStep(step, me, dossier);
    }

    private void finish(Dossier dossier, Decision decision, String note, Actor who, Instant now) {
        dossier.finish(decision, places.reception(dossier.filing().agency(), now), note, now, who);
    }
}
