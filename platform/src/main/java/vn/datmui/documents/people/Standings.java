package vn.datmui.documents.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Post;

/** Reads a person's standing from the posts of today. */
@Component
public class Standings {

    private final Agencies agencies;
    private final Officers officers;
    private final Clock clock;

    Standings(Agencies agencies, Officers officers, Clock clock) {
        this.agencies = agencies;
        this.officers = officers;
        this.clock = clock;
    }

    /** @throws DocumentsProblem when the person holds no post that works with documents */
    public Standing of(SignedIn me) {
        var officer = me.officer();
        var home = me.posts().stream()
                .filter(post -> post.role() != Role.ADMINISTRATOR)
                .map(Post::agency)
                .findFirst();
        if (officer == null || home.isEmpty()) {
            throw DocumentsProblem.noAgency();
        }
        return new Standing(
                me,
                officer,
                home.get(),
                agencies.find(home.get()).map(Agency::name).orElse(""),
                agenciesAs(Role.CLERK, me),
                agenciesAs(Role.AGENCY_LEADER, me),
                me.posts().stream()
                        .filter(this::answersForUnit)
                        .map(Post::unitCode)
                        .collect(Collectors.toSet()));
    }

    private Set<AgencyCode> agenciesAs(Role role, SignedIn me) {
        return me.posts().stream()
                .filter(post -> post.role() == role)
                .flatMap(post -> agencies.answeredForBy(post.agency(), LocalDate.now(clock)).stream())
                .collect(Collectors.toSet());
    }

    private boolean answersForUnit(Post post) {
        return switch (post.role()) {
            case DIVISION_HEAD, AGENCY_LEADER, CLERK -> true;
            case SPECIALIST, COUNTER_OFFICER -> headsOf(post).isEmpty();
            case CITIZEN, AGENCY_ADMINISTRATOR, ADMINISTRATOR -> false;
        };
    }

    private java.util.List<Post> headsOf(Post member) {
        return officers.holdersOf(Role.DIVISION_HEAD, member.agency(), LocalDate.now(clock)).stream()
                .filter(head -> head.unitCode().equals(member.unitCode()))
                .toList();
    }
}
