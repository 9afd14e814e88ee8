package vn.datmui.identity.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.datmui.identity.Account;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Post;

/** Which officers' accounts an administrator looks after: those of the own agency, and of agencies that have no administrator. */
@Component
public class CareOfAccounts {

    private final Officers officers;
    private final Clock clock;

    CareOfAccounts(Officers officers, Clock clock) {
        this.officers = officers;
        this.clock = clock;
    }

    public boolean includes(SignedIn me, Account account) {
        return account.officer() != null
                && me.holds(Role.ADMINISTRATOR)
                && officers.postsOf(account.officer(), today()).stream()
                        .map(Post::agency)
                        .allMatch(agency -> administered(me).contains(agency) || hasNoAdministrator(agency));
    }

    private boolean hasNoAdministrator(AgencyCode agency) {
        return officers.holdersOf(Role.ADMINISTRATOR, agency, today()).isEmpty();
    }

    private static Set<AgencyCode> administered(SignedIn me) {
        return me.posts().stream()
                .filter(post -> post.role() == Role.ADMINISTRATOR)
                .map(Post::agency)
                .collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
