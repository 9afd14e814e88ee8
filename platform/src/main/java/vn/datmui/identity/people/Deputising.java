package vn.datmui.identity.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.AccountAlert;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.people.KeepingPeople.Outcome;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Period;
import vn.datmui.kernel.Role;
import vn.datmui.kernel.VietnameseText;
import vn.datmui.organisation.HeldPost;
import vn.datmui.organisation.Officer;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Post;
import vn.datmui.organisation.Postings;
import vn.datmui.organisation.StandIn;

/**
 * Lets a colleague do somebody's work while they are away (thừa ủy quyền): in writing, for a time with an end, within the agency, and never
 * passed on (Decree 30/2020/NĐ-CP, art. 13). A leader's post goes only to a leader or to the head of a unit; an administrator's to nobody.
 */
@Component
public class Deputising {

    private static final int LONGEST_BASIS = 300;
    /** A choice of this province, not of the law: who is away for longer is replaced. */
    private static final int MOST_MONTHS = 6;

    private final Postings postings;
    private final Officers officers;
    private final Accounts accounts;
    private final PeopleRights rights;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deputising(
            Postings postings,
            Officers officers,
            Accounts accounts,
            PeopleRights rights,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.postings = postings;
        this.officers = officers;
        this.accounts = accounts;
        this.rights = rights;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** The posts of an officer in which somebody may stand in. */
    public List<HeldPost> postsOf(OfficerId absent) {
        LocalDate today = LocalDate.now(clock);
        return postings.of(absent).stream()
                .filter(held -> held.post().validity().to() == null
                        || !held.post().validity().to().isBefore(today))
                .filter(held -> !isOfAdministrators(held.post().role()))
                .toList();
    }

    /** Those who work in the agencies of the officer today, by name; the officer is none of them. */
    public List<Officer> colleaguesOf(OfficerId absent) {
        LocalDate today = LocalDate.now(clock);
        return postsOf(absent).stream()
                .map(held -> held.post().agency())
                .distinct()
                .flatMap(agency -> postings.in(agency).stream())
                .filter(held -> held.post().validity().contains(today))
                .map(held -> held.post().officer())
                .filter(officer -> !officer.equals(absent))
                .distinct()
                .flatMap(officer -> officers.find(officer).stream())
                .toList();
    }

    /** By the one who goes away, or by an administrator; never by the one who stands in. */
    @Transactional
    public Outcome appoint(SignedIn me, OfficerId absent, Typed typed) {
        Optional<HeldPost> held = typed.id("holding")
                .flatMap(id -> postsOf(absent).stream()
                        .filter(post -> post.id().equals(id))
                        .findFirst());
        held.ifPresent(post -> requireMine(me, post.post()));
        Map<String, String> faults = faults(me, absent, held, typed);
        if (!faults.isEmpty()) {
            return new Outcome.Faulty(faults);
        }
        Post post = held.orElseThrow().post();
        StandIn standIn = new StandIn(
                UUID.randomUUID(),
                absent,
                typed.officer("deputy").orElseThrow(),
                post.unitCode(),
                post.role(),
                period(typed),
                VietnameseText.clean(typed.of("basis")));
        postings.enter(standIn);
        note(me, "identity.stand-in-appoint", standIn);
        tell(standIn);
        return new Outcome.Done(absent);
    }

    /** At once, by either of the two or an administrator. */
    @Transactional
    public void end(SignedIn me, OfficerId party, UUID id) {
        StandIn standIn = postings.standInsOf(party).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(IdentityProblem::unknownOfficer);
        boolean mine = standIn.absent().equals(me.officer()) || standIn.deputy().equals(me.officer());
        if (!mine && !rights.reaches(me, agencyOf(standIn))) {
            throw IdentityProblem.unknownOfficer();
        }
        postings.endStandIn(id, LocalDate.now(clock).minusDays(1));
        note(me, "identity.stand-in-end", standIn);
    }

    private void requireMine(SignedIn me, Post post) {
        if (!post.officer().equals(me.officer()) && !rights.reaches(me, post.agency())) {
            throw IdentityProblem.unknownOfficer();
        }
    }

    private Map<String, String> faults(SignedIn me, OfficerId absent, Optional<HeldPost> held, Typed typed) {
        Map<String, String> faults = new LinkedHashMap<>();
        Optional<LocalDate> from = typed.day("from");
        Optional<LocalDate> to = typed.day("to");
        if (held.isEmpty()) {
            faults.put("holding", "holding");
        }
        Optional<OfficerId> deputy = typed.officer("deputy");
        if (deputy.isEmpty() || deputy.get().equals(absent)) {
            faults.put("deputy", "deputy");
        } else if (deputy.get().equals(me.officer())) {
            faults.put("deputy", "deputyYourself");
        }
        if (from.isEmpty() || from.get().isBefore(LocalDate.now(clock))) {
            faults.put("from", "from");
        }
        if (to.isEmpty()
                || from.isPresent()
                        && (to.get().isBefore(from.get())
                                || to.get().isAfter(from.get().plusMonths(MOST_MONTHS)))) {
            faults.put("to", "away");
        }
        String basis = typed.of("basis");
        if (basis.isEmpty() || basis.length() > LONGEST_BASIS) {
            faults.put("basis", "basis");
        }
        if (faults.isEmpty()) {
            judge(held.orElseThrow().post(), deputy.orElseThrow(), period(typed))
                    .forEach(faults::put);
        }
        return faults;
    }

    private Map<String, String> judge(Post post, OfficerId deputy, Period period) {
        if (!post.validity().contains(period.from())) {
            return Map.of("from", "outsidePost");
        }
        List<Post> theirs = postings.of(deputy).stream()
                .map(HeldPost::post)
                .filter(p -> p.agency().equals(post.agency()) && p.validity().contains(period.from()))
                .toList();
        if (theirs.isEmpty()) {
            return Map.of("deputy", "deputyElsewhere");
        }
        boolean leads = theirs.stream().anyMatch(p -> p.role() == Role.DIVISION_HEAD || p.role() == Role.AGENCY_LEADER);
        if (post.role() == Role.AGENCY_LEADER && !leads) {
            return Map.of("deputy", "deputyNoLeader");
        }
        boolean twice = postings.standInsOf(post.officer()).stream()
                .anyMatch(s -> s.absent().equals(post.officer())
                        && s.unitCode().equals(post.unitCode())
                        && s.role() == post.role()
                        && AppointmentRules.overlap(s.period(), period));
        return twice ? Map.of("from", "stoodInAlready") : Map.of();
    }

    private void tell(StandIn standIn) {
        String absent = officers.find(standIn.absent()).map(Officer::fullName).orElse("");
        accounts.findOfficer(standIn.deputy())
                .ifPresent(account -> events.publishEvent(AccountAlert.of(
                        account.id(), AccountAlert.Kind.STANDS_IN, clock.instant(), absent, standIn.basis())));
    }

    private void note(SignedIn me, String verb, StandIn standIn) {
        trail.record(Act.of(me.account(), verb, "officer:" + standIn.absent())
                .with(Map.of(
                        "deputy", standIn.deputy().toString(),
                        "unit", standIn.unitCode(),
                        "role", standIn.role().name(),
                        "from", standIn.period().from().toString(),
                        "to", String.valueOf(standIn.period().to()),
                        "basis", standIn.basis())));
    }

    private static AgencyCode agencyOf(StandIn standIn) {
        return new AgencyCode(standIn.unitCode().substring(0, standIn.unitCode().indexOf('/')));
    }

    private static Period period(Typed typed) {
        return new Period(typed.day("from").orElseThrow(), typed.day("to").orElseThrow());
    }

    private static boolean isOfAdministrators(Role role) {
        return role == Role.ADMINISTRATOR || role == Role.AGENCY_ADMINISTRATOR;
    }
}
