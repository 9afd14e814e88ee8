package vn.datmui.dossiers.process;

import org.springframework.stereotype.Component;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Role;

/** The applicant takes the dossier back before the result is signed; at the counter the officer records it for them. */
@Component
public class Withdrawing {

    private final Acting acting;
    private final DeskRights rights;

    Withdrawing(Acting acting, DeskRights rights) {
        this.acting = acting;
        this.rights = rights;
    }

    /** By the owner. */
    public Dossier withdraw(DossierCode code, SignedIn me, String reason) {
        return withdraw(code, -1, me, reason);
    }

    /** At the counter, on the page that the officer saw. */
    public Dossier withdraw(DossierCode code, int revision, SignedIn me, String reason) {
        return acting.on(code, revision, me.account(), "dossiers.withdraw", (dossier, now) -> {
            Actor who = Acting.isOwners(me, dossier)
                    ? Acting.owner(me)
                    : Acting.actor(me, rights.require(Role.COUNTER_OFFICER, me, dossier));
            dossier.withdraw(Acting.required("reason", reason), now, who);
        });
    }
}
