package vn.datmui.documents.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.identity.Account;
import vn.datmui.identity.Accounts;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Officer;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Post;
import vn.datmui.organisation.Unit;

/** The units and people of an agency today, to whom documents and tasks are given. */
@Component
public class Desks {

    private static final List<Role> WORKERS =
            List.of(Role.DIVISION_HEAD, Role.SPECIALIST, Role.COUNTER_OFFICER, Role.CLERK);

    private final Agencies agencies;
    private final Officers officers;
    private final Accounts accounts;
    private final Clock clock;

    Desks(Agencies agencies, Officers officers, Accounts accounts, Clock clock) {
        this.agencies = agencies;
        this.officers = officers;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The units with people in them, each followed by those; the leadership is not among them. */
    public List<Desk> of(AgencyCode agency) {
        var posts = WORKERS.stream()
                .flatMap(role -> officers.holdersOf(role, agency, today()).stream())
                .toList();
        return agencies.unitsOf(agency, today()).stream()
                .flatMap(unit -> withPeople(unit, posts))
                .toList();
    }

    private Stream<Desk> withPeople(Unit unit, List<Post> posts) {
        var people = posts.stream()
                .filter(post -> post.unitCode().equals(unit.code()))
                .map(post -> person(post, unit))
                .toList();
        return people.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(new Desk(unit.code(), unit.name(), null, "", "")), people.stream());
    }

    private Desk person(Post post, Unit unit) {
        return new Desk(unit.code(), unit.name(), post.officer(), nameOf(post.officer()), post.title());
    }

    /** @throws DocumentsProblem when it is none of the agency's today */
    public Desk named(String key, AgencyCode agency) {
        return of(agency).stream()
                .filter(desk -> desk.key().equals(key))
                .findFirst()
                .orElseThrow(DocumentsProblem::notInAgency);
    }

    /** The people of a unit. */
    public List<Desk> peopleOf(String unit, AgencyCode agency) {
        return of(agency).stream()
                .filter(desk -> desk.unit().equals(unit) && desk.officer() != null)
                .toList();
    }

    /** Who leads the agency today. */
    public List<Post> leadersOf(AgencyCode agency) {
        return officers.holdersOf(Role.AGENCY_LEADER, agency, today());
    }

    public String nameOf(OfficerId officer) {
        return officers.find(officer).map(Officer::fullName).orElse("");
    }

    /** The accounts of whoever holds a role in the agency today. */
    public List<AccountId> accountsOf(Role role, AgencyCode agency) {
        return officers.holdersOf(role, agency, today()).stream()
                .map(Post::officer)
                .flatMap(officer -> accountOf(officer).stream())
                .distinct()
                .toList();
    }

    public Optional<AccountId> accountOf(OfficerId officer) {
        return accounts.findOfficer(officer).map(Account::id);
    }

    /** Who answers for a unit: its heads, or everybody in it where there is none. */
    public List<AccountId> answeringFor(String unit, AgencyCode agency) {
        var heads = officers.holdersOf(Role.DIVISION_HEAD, agency, today()).stream()
                .filter(post -> post.unitCode().equals(unit))
                .map(Post::officer)
                .toList();
        var who = heads.isEmpty()
                ? peopleOf(unit, agency).stream()
                        .flatMap(desk -> Optional.ofNullable(desk.officer()).stream())
                        .toList()
                : heads;
        return who.stream().flatMap(one -> accountOf(one).stream()).distinct().toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
