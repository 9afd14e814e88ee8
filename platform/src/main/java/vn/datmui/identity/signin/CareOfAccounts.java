package vn.datmui.identity.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.datmui.identity.Account;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.HeldPost;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Post;
import vn.datmui.organisation.Postings;

/**
 * Which officers' accounts an administrator looks after. The province's administrators look after all; an agency's own after officers who
 * work there and nowhere else and rule nobody.
 */
@Component
public class CareOfAccounts {

    private static final Set<Role> RULING = Set.of(Role.ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR);

    private final Officers officers;
    private final Postings postings;
    private final Clock clock;

    CareOfAccounts(Officers officers, Postings postings, Clock clock) {
        this.officers = officers;
        this.postings = postings;
        this.clock = clock;
    }

    public boolean includes(SignedIn me, Account account) {
        OfficerId officer = account.officer();
        return officer != null && (me.holds(Role.ADMINISTRATOR) || isMine(me, officer));
    }

    private boolean isMine(SignedIn me, OfficerId officer) {
        List<Post> deciding = deciding(officer);
        return !deciding.isEmpty()
                && deciding.stream()
                        .allMatch(post -> administered(me).contains(post.agency()) && !RULING.contains(post.role()));
    }

    /** The posts of today; of somebody who holds none, the next or the last one. */
    private List<Post> deciding(OfficerId officer) {
        List<Post> today = officers.postsOf(officer, LocalDate.now(clock));
        List<HeldPost> all = postings.of(officer);
        return today.isEmpty() && !all.isEmpty() ? List.of(all.getLast().post()) : today;
    }

    private static Set<AgencyCode> administered(SignedIn me) {
        return me.posts().stream()
                .filter(post -> post.role() == Role.AGENCY_ADMINISTRATOR)
                .map(Post::agency)
                .collect(Collectors.toSet());
    }
}
