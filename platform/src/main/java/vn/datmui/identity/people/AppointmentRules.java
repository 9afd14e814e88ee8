package vn.datmui.identity.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Period;
import vn.datmui.kernel.VietnameseText;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.HeldPost;
import vn.datmui.organisation.Post;
import vn.datmui.organisation.Postings;
import vn.datmui.organisation.Unit;

/** What a post must be to be given: a unit that stands, a role that is the giver's to give, a period that does not begin in the past. */
@Component
class AppointmentRules {

    private static final int LONGEST_TITLE = 120;

    private final Agencies agencies;
    private final Postings postings;
    private final PeopleRights rights;
    private final Clock clock;

    AppointmentRules(Agencies agencies, Postings postings, PeopleRights rights, Clock clock) {
        this.agencies = agencies;
        this.postings = postings;
        this.rights = rights;
        this.clock = clock;
    }

    /** Field to fault, in the order of the page; empty when the post may be given. */
    Map<String, String> faults(SignedIn me, AgencyCode agency, @Nullable OfficerId officer, Typed typed) {
        Map<String, String> faults = new LinkedHashMap<>();
        Optional<LocalDate> from = typed.day("from");
        Optional<Unit> unit = unit(agency, typed);
        if (unit.isEmpty()) {
            faults.put("unit", "unit");
        }
        if (typed.role().filter(rights.rolesToGive(me)::contains).isEmpty()) {
            faults.put("role", "role");
        }
        if (typed.of("title").isEmpty() || typed.of("title").length() > LONGEST_TITLE) {
            faults.put("title", "title");
        }
        if (from.isEmpty() || from.get().isBefore(LocalDate.now(clock))) {
            faults.put("from", "from");
        } else if (unit.isPresent() && !unit.get().validity().contains(from.get())) {
            faults.put("unit", "unitEnds");
        }
        boolean untyped = typed.of("to").isEmpty();
        Optional<LocalDate> to = typed.day("to");
        if (!untyped && (to.isEmpty() || from.isPresent() && to.get().isBefore(from.get()))) {
            faults.put("to", "to");
        }
        if (faults.isEmpty() && officer != null && holdsAlready(officer, post(agency, officer, typed))) {
            faults.put("role", "heldAlready");
        }
        return faults;
    }

    /** What was typed, once it has no fault. */
    Post post(AgencyCode agency, OfficerId officer, Typed typed) {
        Unit unit = unit(agency, typed).orElseThrow();
        return new Post(
                officer,
                agency,
                unit.code(),
                unit.kind(),
                typed.role().orElseThrow(),
                VietnameseText.clean(typed.of("title")),
                new Period(typed.day("from").orElseThrow(), typed.day("to").orElse(null)));
    }

    private Optional<Unit> unit(AgencyCode agency, Typed typed) {
        return agencies.unitsOf(agency, LocalDate.now(clock)).stream()
                .filter(unit -> unit.code().equals(typed.of("unit")))
                .findFirst();
    }

    private boolean holdsAlready(OfficerId officer, Post wanted) {
        List<HeldPost> held = postings.of(officer);
        return held.stream()
                .map(HeldPost::post)
                .anyMatch(post -> post.unitCode().equals(wanted.unitCode())
                        && post.role() == wanted.role()
                        && overlap(post.validity(), wanted.validity()));
    }

    static boolean overlap(Period one, Period other) {
        return (one.to() == null || !one.to().isBefore(other.from()))
                && (other.to() == null || !other.to().isBefore(one.from()));
    }
}
