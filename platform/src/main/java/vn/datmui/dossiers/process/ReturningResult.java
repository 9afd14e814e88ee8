package vn.datmui.dossiers.process;

import org.springframework.stereotype.Component;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.Dossiers;
import vn.datmui.dossiers.ReturnWay;
import vn.datmui.dossiers.Status;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Post;

/** Handing the result to the applicant (Decree 61/2018, art. 20): at the counter, by post, or by the first download. */
@Component
public class ReturningResult {

    private final Acting acting;
    private final DeskRights rights;
    private final Dossiers dossiers;

    ReturningResult(Acting acting, DeskRights rights, Dossiers dossiers) {
        this.dossiers = dossiers;
        this.acting = acting;
        this.rights = rights;
    }

    /** @param proof how it was handed over: who took it, or the number of the postal item */
    public Dossier handOver(DossierCode code, int revision, SignedIn me, String proof) {
        return acting.on(code, revision, me.account(), "dossiers.hand-over", (dossier, now) -> {
            Post post = rights.require(Role.COUNTER_OFFICER, me, dossier);
            requireFeePaid(dossier);
            dossier.handOver(Acting.required("proof", proof), now, Acting.actor(me, post));
        });
    }

    /** The owner opens the result online: the first time is the hand-over where they chose it; else nothing changes. */
    public void downloaded(DossierCode code, SignedIn owner) {
        Dossier known =
                dossiers.find(code).filter(d -> Acting.isOwners(owner, d)).orElseThrow(DossierProblem::unknown);
        requireFeePaid(known);
        if (isToBeHandedOver(known)) {
            acting.on(code, -1, owner.account(), "dossiers.download-result", (dossier, now) -> {
                if (isToBeHandedOver(dossier)) {
                    dossier.handOver("", now, Acting.owner(owner));
                }
            });
        }
    }

    private static boolean isToBeHandedOver(Dossier dossier) {
        return dossier.status() == Status.DONE && dossier.filing().returnWay().kind() == ReturnWay.Kind.ONLINE;
    }

    private static void requireFeePaid(Dossier dossier) {
        if (dossier.dues().feeIsOwed()) {
            throw DossierProblem.feeNotPaid(dossier.dues().fee().toString());
        }
    }
}
