package vn.datmui.identity.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.people.PeopleRights;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.HeldPost;
import vn.datmui.organisation.Level;
import vn.datmui.organisation.Officer;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Post;
import vn.datmui.organisation.Postings;
import vn.datmui.organisation.StandIn;
import vn.datmui.organisation.Unit;
import vn.datmui.pages.Choice;

/** What the pages of people show: names of agencies and units, and who reaches which. */
@Component
class PeopleWords {

    private final Agencies agencies;
    private final Officers officers;
    private final Postings postings;
    private final PeopleRights rights;
    private final Clock clock;

    PeopleWords(Agencies agencies, Officers officers, Postings postings, PeopleRights rights, Clock clock) {
        this.agencies = agencies;
        this.officers = officers;
        this.postings = postings;
        this.rights = rights;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The agency that was asked for if the person reaches it, else the first that they do. */
    AgencyCode agency(SignedIn me, String asked) {
        if (asked.isBlank()) {
            return rights.own(me).stream()
                    .findFirst()
                    .or(() -> me.posts().stream().map(Post::agency).findFirst())
                    .orElseThrow(IdentityProblem::unknownOfficer);
        }
        return code(asked).filter(code -> rights.reaches(me, code)).orElseThrow(IdentityProblem::unknownOfficer);
    }

    private java.util.Optional<AgencyCode> code(String text) {
        try {
            return agencies.find(new AgencyCode(text.strip())).map(Agency::code);
        } catch (IllegalArgumentException e) {
            return java.util.Optional.empty();
        }
    }

    String nameOf(AgencyCode agency) {
        return agencies.find(agency).map(Agency::name).orElse(agency.value());
    }

    /** The agencies of today that the person reaches. */
    List<Choice> reached(SignedIn me) {
        return Stream.of(Level.PROVINCE, Level.COMMUNE)
                .flatMap(level -> agencies.at(level, today()).stream())
                .filter(agency -> rights.reaches(me, agency.code()))
                .map(agency -> new Choice(agency.code().value(), agency.name()))
                .toList();
    }

    List<Choice> units(AgencyCode agency) {
        return agencies.unitsOf(agency, today()).stream()
                .map(unit -> new Choice(unit.code(), unit.name()))
                .toList();
    }

    List<String> roles(SignedIn me) {
        return rights.rolesToGive(me).stream().map(Role::name).toList();
    }

    PostLine line(SignedIn me, HeldPost held) {
        Post post = held.post();
        boolean changeable = !post.officer().equals(me.officer())
                && rights.reaches(me, post.agency())
                && rights.rolesToGive(me).contains(post.role());
        return new PostLine(held, unitOf(post), nameOf(post.agency()), today(), changeable);
    }

    StandInLine line(StandIn standIn) {
        String post = postings.of(standIn.absent()).stream()
                .map(HeldPost::post)
                .filter(p -> p.unitCode().equals(standIn.unitCode()) && p.role() == standIn.role())
                .map(p -> p.title() + ", " + unitOf(p))
                .findFirst()
                .orElse("");
        return new StandInLine(standIn, name(standIn.absent()), name(standIn.deputy()), post, today());
    }

    String unitOf(Post post) {
        return agencies.unitsOf(post.agency(), dayOf(post)).stream()
                .filter(unit -> unit.code().equals(post.unitCode()))
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }

    /** A day on which the post was held, so that units of old days have their names. */
    private LocalDate dayOf(Post post) {
        return post.validity().contains(today()) ? today() : post.validity().from();
    }

    String name(OfficerId officer) {
        return officers.find(officer).map(Officer::fullName).orElse("");
    }

    static OfficerId officer(String text) {
        try {
            return OfficerId.of(text);
        } catch (IllegalArgumentException e) {
            throw IdentityProblem.unknownOfficer();
        }
    }
}
