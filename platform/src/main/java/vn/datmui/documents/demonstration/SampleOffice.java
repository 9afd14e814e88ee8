package vn.datmui.documents.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.datmui.documents.people.Standing;
import vn.datmui.documents.people.Standings;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Post;

/** The people of an agency, as they would be signed in. */
@Component
class SampleOffice {

    private final Officers officers;
    private final Accounts accounts;
    private final Standings standings;
    private final Clock clock;

    SampleOffice(Officers officers, Accounts accounts, Standings standings, Clock clock) {
        this.officers = officers;
        this.accounts = accounts;
        this.standings = standings;
        this.clock = clock;
    }

    Standing clerk(AgencyCode agency) {
        return first(Role.CLERK, agency).orElseThrow();
    }

    Standing leader(AgencyCode agency) {
        return first(Role.AGENCY_LEADER, agency).orElseThrow();
    }

    Standing head(AgencyCode agency, String unitKind) {
        return officers.holdersOf(Role.DIVISION_HEAD, agency, today()).stream()
                .filter(post -> post.unitKind().equals(unitKind))
                .findFirst()
                .flatMap(this::standing)
                .orElseThrow();
    }

    private Optional<Standing> first(Role role, AgencyCode agency) {
        return officers.holdersOf(role, agency, today()).stream().findFirst().flatMap(this::standing);
    }

    private Optional<Standing> standing(Post post) {
        return accounts.findOfficer(post.officer())
                .map(account -> standings.of(new SignedIn(
                        account.id(),
                        account.fullName(),
                        null,
                        post.officer(),
                        account.email(),
                        account.phone(),
                        List.of(post))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
