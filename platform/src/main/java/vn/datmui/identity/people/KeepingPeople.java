package vn.datmui.identity.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.Account;
import vn.datmui.identity.AccountAlert;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.signin.CareOfAccounts;
import vn.datmui.identity.signin.Sessions;
import vn.datmui.identity.store.AccountTable;
import vn.datmui.identity.store.HalfSignInTable;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.VietnameseText;
import vn.datmui.organisation.HeldPost;
import vn.datmui.organisation.Officer;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Post;
import vn.datmui.organisation.Postings;

/**
 * Takes officers on, gives them posts, moves them and lets them go (tiếp nhận, bố trí, điều động, thôi giữ vị trí). Rights begin and end with
 * the days of the posts; to stop an account at once it is suspended.
 */
@Component
public class KeepingPeople {

    /** What became of a form: done for that officer, or which field is wrong and why. */
    public sealed interface Outcome {
        record Done(OfficerId officer) implements Outcome {}

        record Faulty(Map<String, String> faults) implements Outcome {}
    }

    private final AppointmentRules rules;
    private final PeopleRights rights;
    private final CareOfAccounts care;
    private final Postings postings;
    private final Officers officers;
    private final Accounts accounts;
    private final AccountTable table;
    private final HalfSignInTable halves;
    private final Sessions sessions;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingPeople(
            AppointmentRules rules,
            PeopleRights rights,
            CareOfAccounts care,
            Postings postings,
            Officers officers,
            Accounts accounts,
            AccountTable table,
            HalfSignInTable halves,
            Sessions sessions,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rules = rules;
        this.rights = rights;
        this.care = care;
        this.postings = postings;
        this.officers = officers;
        this.accounts = accounts;
        this.table = table;
        this.halves = halves;
        this.sessions = sessions;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Opens an account without a password for a new officer, with a first post; the password is set by a code given in person. */
    @Transactional
    public Outcome takeOn(SignedIn me, AgencyCode agency, Typed typed) {
        requireReach(me, agency);
        Map<String, String> faults = NewOfficerRules.faults(typed);
        if (faults.isEmpty() && table.findOfficer(typed.of("userName")).isPresent()) {
            faults.put("userName", "taken");
        }
        rules.faults(me, agency, null, typed).forEach(faults::putIfAbsent);
        if (!faults.isEmpty()) {
            return new Outcome.Faulty(faults);
        }
        OfficerId officer = new OfficerId(UUID.randomUUID());
        AccountId account = new AccountId(UUID.randomUUID());
        String name = VietnameseText.clean(typed.of("fullName"));
        postings.enter(new Officer(officer, name, typed.of("email"), typed.of("phone")));
        table.open(
                new Account(account, name, null, officer, null, "", "", null, typed.of("email"), typed.of("phone")),
                typed.of("userName"),
                clock.instant());
        trail.record(Act.of(me.account(), "identity.officer-take-on", "account:" + account));
        give(me, rules.post(agency, officer, typed));
        return new Outcome.Done(officer);
    }

    @Transactional
    public Outcome give(SignedIn me, OfficerId officer, AgencyCode agency, Typed typed) {
        requireReach(me, agency);
        rights.requireSight(me, officer);
        rights.requireOther(me, officer);
        Map<String, String> faults = rules.faults(me, agency, officer, typed);
        if (!faults.isEmpty()) {
            return new Outcome.Faulty(faults);
        }
        give(me, rules.post(agency, officer, typed));
        return new Outcome.Done(officer);
    }

    /** The old post ends on the day before the new one begins. */
    @Transactional
    public Outcome transfer(SignedIn me, UUID holding, AgencyCode agency, Typed typed) {
        requireReach(me, agency);
        HeldPost held = rights.requirePost(me, known(holding));
        OfficerId officer = held.post().officer();
        Map<String, String> faults = rules.faults(me, agency, officer, typed);
        if (faults.isEmpty() && held.post().validity().to() != null) {
            LocalDate end = held.post().validity().to();
            if (end.isBefore(typed.day("from").orElseThrow().minusDays(1))) {
                faults = new LinkedHashMap<>(Map.of("from", "afterEnd"));
            }
        }
        if (!faults.isEmpty()) {
            return new Outcome.Faulty(faults);
        }
        end(me, held, typed.day("from").orElseThrow().minusDays(1));
        give(me, rules.post(agency, officer, typed));
        return new Outcome.Done(officer);
    }

    /** Yesterday at the earliest, which takes the right away at once. */
    @Transactional
    public Outcome end(SignedIn me, UUID holding, Typed typed) {
        HeldPost held = rights.requirePost(me, known(holding));
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        if (typed.day("lastDay").filter(day -> !day.isBefore(yesterday)).isEmpty()) {
            return new Outcome.Faulty(Map.of("lastDay", "lastDay"));
        }
        end(me, held, typed.day("lastDay").orElseThrow());
        return new Outcome.Done(held.post().officer());
    }

    /** Ends every session at once, and what they gave; nobody comes in by this account any more. */
    @Transactional
    public void suspend(SignedIn me, OfficerId officer) {
        AccountId account = accountToKeep(me, officer);
        table.setSuspended(account, clock.instant());
        halves.endOf(account);
        sessions.endAll(account);
        trail.record(Act.of(me.account(), "identity.account-suspend", "account:" + account));
    }

    @Transactional
    public void resume(SignedIn me, OfficerId officer) {
        AccountId account = accountToKeep(me, officer);
        table.setSuspended(account, null);
        trail.record(Act.of(me.account(), "identity.account-resume", "account:" + account));
    }

    private AccountId accountToKeep(SignedIn me, OfficerId officer) {
        rights.requireSight(me, officer);
        rights.requireOther(me, officer);
        Account account = accounts.findOfficer(officer).orElseThrow(IdentityProblem::unknownOfficer);
        if (!care.includes(me, account)) {
            throw IdentityProblem.notYoursToGive();
        }
        return account.id();
    }

    private void give(SignedIn me, Post post) {
        postings.give(post);
        note(me, "identity.post-give", post, "from", post.validity().from());
        accounts.findOfficer(post.officer())
                .ifPresent(account -> events.publishEvent(AccountAlert.of(
                        account.id(), AccountAlert.Kind.POST_GIVEN, clock.instant(), post.title(), me.fullName())));
    }

    private void end(SignedIn me, HeldPost held, LocalDate lastDay) {
        postings.end(held.id(), lastDay);
        note(me, "identity.post-end", held.post(), "lastDay", lastDay);
    }

    private void note(SignedIn me, String verb, Post post, String when, LocalDate day) {
        trail.record(Act.of(me.account(), verb, "officer:" + post.officer())
                .with(Map.of("unit", post.unitCode(), "role", post.role().name(), when, day.toString())));
    }

    private HeldPost known(UUID holding) {
        return postings.find(holding).orElseThrow(IdentityProblem::unknownOfficer);
    }

    private void requireReach(SignedIn me, AgencyCode agency) {
        if (!rights.reaches(me, agency)) {
            throw IdentityProblem.unknownOfficer();
        }
    }

    /** The officer, if the administrator may know of them. */
    public Officer officer(SignedIn me, OfficerId id) {
        rights.requireSight(me, id);
        return officers.find(id).orElseThrow(IdentityProblem::unknownOfficer);
    }
}
