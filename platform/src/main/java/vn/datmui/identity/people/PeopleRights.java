package vn.datmui.identity.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.HeldPost;
import vn.datmui.organisation.Post;
import vn.datmui.organisation.Postings;

/**
 * What an administrator may decide about whom. The province's administrators reach every agency; an agency's own reaches its own and gives
 * no post by which others are ruled. Nobody decides upon themselves.
 */
@Component
public class PeopleRights {

    private static final Set<Role> OF_AGENCIES =
            EnumSet.of(Role.COUNTER_OFFICER, Role.SPECIALIST, Role.DIVISION_HEAD, Role.CLERK);
    private static final Set<Role> OF_THE_PROVINCE = EnumSet.complementOf(EnumSet.of(Role.CITIZEN));

    private final Postings postings;

    PeopleRights(Postings postings) {
        this.postings = postings;
    }

    public boolean reachesAll(SignedIn me) {
        return me.holds(Role.ADMINISTRATOR);
    }

    public boolean reaches(SignedIn me, AgencyCode agency) {
        return reachesAll(me) || own(me).contains(agency);
    }

    /** The agencies of which the person is the administrator, in the order of their posts. */
    public List<AgencyCode> own(SignedIn me) {
        return me.posts().stream()
                .filter(post -> post.role() == Role.AGENCY_ADMINISTRATOR)
                .map(Post::agency)
                .distinct()
                .toList();
    }

    public Set<Role> rolesToGive(SignedIn me) {
        return reachesAll(me) ? OF_THE_PROVINCE : OF_AGENCIES;
    }

    /** @throws IdentityProblem unknown when the officer never held a post in an agency that the person reaches */
    public void requireSight(SignedIn me, OfficerId officer) {
        boolean seen = reachesAll(me)
                || postings.of(officer).stream()
                        .anyMatch(held -> reaches(me, held.post().agency()));
        if (!seen) {
            throw IdentityProblem.unknownOfficer();
        }
    }

    /** @throws IdentityProblem when it is oneself, another agency's, or a post that is not this administrator's to decide upon */
    public HeldPost requirePost(SignedIn me, HeldPost held) {
        requireOther(me, held.post().officer());
        if (!reaches(me, held.post().agency())) {
            throw IdentityProblem.unknownOfficer();
        }
        if (!rolesToGive(me).contains(held.post().role())) {
            throw IdentityProblem.notYoursToGive();
        }
        return held;
    }

    public void requireOther(SignedIn me, OfficerId officer) {
        if (officer.equals(me.officer())) {
            throw IdentityProblem.notYourOwnPosts();
        }
    }
}
