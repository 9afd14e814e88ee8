package vn.datmui.exchange.console;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.ExchangeProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Post;

/** Whose conversations a person may see and answer: a clerk those of the own agency, an administrator sees all. */
@Component
public class AgenciesOfPerson {

    private final Agencies agencies;

    AgenciesOfPerson(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The one agency to which the person is bound; none for an administrator. */
    public Optional<AgencyCode> boundTo(SignedIn me) {
        if (me.holds(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        return Optional.of(clerkPost(me).map(Post::agency).orElseThrow(ExchangeProblem::noAgency));
    }

    public void requireSight(SignedIn me, AgencyCode agency) {
        if (boundTo(me).filter(own -> !own.equals(agency)).isPresent()) {
            throw ExchangeProblem.unknown();
        }
    }

    /** An administrator decides about no document. */
    public boolean mayAnswer(SignedIn me, AgencyCode agency) {
        return me.postAs(Role.CLERK, agency).isPresent();
    }

    public void requireAnswer(SignedIn me, AgencyCode agency) {
        requireSight(me, agency);
        if (!mayAnswer(me, agency)) {
            throw ExchangeProblem.noAgency();
        }
    }

    public Actor actor(SignedIn me) {
        var unit = clerkPost(me)
                .flatMap(post -> agencies.find(post.agency()))
                .map(Agency::name)
                .orElse("");
        return new Actor(me.account(), me.fullName(), unit);
    }

    private static Optional<Post> clerkPost(SignedIn me) {
        return me.posts().stream().filter(post -> post.role() == Role.CLERK).findFirst();
    }
}
