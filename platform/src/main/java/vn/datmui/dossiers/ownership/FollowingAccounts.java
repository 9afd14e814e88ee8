package vn.datmui.dossiers.ownership;

import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.datmui.identity.AccountsMerged;
import vn.datmui.identity.MergeUndone;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;

/** Dossiers and drafts follow a person whose accounts are merged, and go back when the merge was wrong. Their history stays as it was. */
@Component
public class FollowingAccounts {

    /** Where it is written what went with a merge. */
    public interface Moves {

        /** How many dossiers and drafts went. */
        int move(UUID merge, AccountId from, AccountId to);

        /** How many of those that went came back. */
        int moveBack(UUID merge, AccountId from, AccountId to);
    }

    private final Moves moves;
    private final AuditTrail trail;

    FollowingAccounts(Moves moves, AuditTrail trail) {
        this.moves = moves;
        this.trail = trail;
    }

    @ApplicationModuleListener
    void follow(AccountsMerged event) {
        note("dossiers.follow-merge", event.merge(), moves.move(event.merge(), event.merged(), event.survivor()));
    }

    @ApplicationModuleListener
    void goBack(MergeUndone event) {
        note("dossiers.undo-merge", event.merge(), moves.moveBack(event.merge(), event.survivor(), event.restored()));
    }

    private void note(String verb, UUID merge, int moved) {
        trail.record(Act.ofSystem(verb, "merge:" + merge).with(java.util.Map.of("moved", String.valueOf(moved))));
    }
}
