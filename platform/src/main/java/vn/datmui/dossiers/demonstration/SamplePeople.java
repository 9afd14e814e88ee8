package vn.datmui.dossiers.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.ProcessStep;
import vn.datmui.identity.Account;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.PersonalId;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Officer;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Post;

/** The citizens and officers of the demonstration province, as if they had signed in. */
@Component
class SamplePeople {

    private final Accounts accounts;
    private final Officers officers;
    private final Clock clock;

    SamplePeople(Accounts accounts, Officers officers, Clock clock) {
        this.accounts = accounts;
        this.officers = officers;
        this.clock = clock;
    }

    Account citizen(String number) {
        return accounts.findCitizen(new PersonalId(number)).orElseThrow();
    }

    SignedIn signedIn(Account citizen) {
        return new SignedIn(
                citizen.id(),
                citizen.fullName(),
                citizen.personalId(),
                null,
                citizen.email(),
                citizen.phone(),
                List.of());
    }

    SignedIn officer(Role role, AgencyCode agency) {
        return signedIn(officers.holdersOf(role, agency, today()).getFirst());
    }

    /** Somebody whose post is to do that step. */
    SignedIn officer(ProcessStep step, AgencyCode agency) {
        return officers.holdersOf(step.role(), agency, today()).stream()
                .filter(p -> p.role() == Role.AGENCY_LEADER || p.unitKind().equals(step.unitKind()))
                .findFirst()
                .map(this::signedIn)
                .orElseThrow();
    }

    private SignedIn signedIn(Post post) {
        Officer officer = officers.find(post.officer()).orElseThrow();
        return new SignedIn(
                accounts.findOfficer(officer.id()).orElseThrow().id(),
                officer.fullName(),
                null,
                officer.id(),
                officer.email(),
                officer.phone(),
                officers.postsOf(officer.id(), today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
