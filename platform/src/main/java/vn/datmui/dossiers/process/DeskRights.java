package vn.datmui.dossiers.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.ProcessStep;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Post;

/**
 * Who may do what to a dossier, by the post held today. To people of other agencies a dossier does not exist; to colleagues
 * without the right post it is closed.
 */
@Component
public class DeskRights {

    private final Places places;

    DeskRights(Places places) {
        this.places = places;
    }

    /** Whether the officer works in the agency that answers for the dossier. */
    public boolean maySee(SignedIn me, Dossier dossier) {
        return !postsIn(me, dossier).isEmpty();
    }

    /** @throws DossierProblem unknown for outsiders */
    public void requireSight(SignedIn me, Dossier dossier) {
        if (!maySee(me, dossier)) {
            throw DossierProblem.unknown();
        }
    }

    /** The post by which the person acts in that role. */
    public Post require(Role role, SignedIn me, Dossier dossier) {
        requireSight(me, dossier);
        return postsIn(me, dossier).stream()
                .filter(p -> p.role() == role)
                .findFirst()
                .orElseThrow(DossierProblem::notYourPost);
    }

    /** The post by which the person acts on the step at which the dossier lies. */
    public Post requireStep(ProcessStep step, SignedIn me, Dossier dossier) {
        requireSight(me, dossier);
        return postsIn(me, dossier).stream()
                .filter(p -> mayAct(p, step))
                .findFirst()
                .orElseThrow(DossierProblem::notYourPost);
    }

    public boolean mayAct(SignedIn me, ProcessStep step, Dossier dossier) {
        return postsIn(me, dossier).stream().anyMatch(p -> mayAct(p, step));
    }

    public boolean holds(Role role, SignedIn me, Dossier dossier) {
        return postsIn(me, dossier).stream().anyMatch(p -> p.role() == role);
    }

    private boolean mayAct(Post post, ProcessStep step) {
        return post.role() == step.role()
                && (post.role() == Role.AGENCY_LEADER || places.answersFor(post, step.unitKind()));
    }

    private List<Post> postsIn(SignedIn me, Dossier dossier) {
        AgencyCode agency = places.agencyOf(dossier.filing().agency()).code();
        return me.posts().stream().filter(p -> p.agency().equals(agency)).toList();
    }
}
