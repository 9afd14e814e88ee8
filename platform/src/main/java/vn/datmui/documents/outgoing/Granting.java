package vn.datmui.documents.outgoing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.drafting.Authority;
import vn.datmui.documents.drafting.Capacity;
import vn.datmui.documents.drafting.Competence;
import vn.datmui.documents.drafting.OutgoingProblem;
import vn.datmui.documents.drafting.Refusal;
import vn.datmui.documents.outgoing.store.AuthorityTable;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Post;

/**
 * The head of an agency lets others sign (Decree 30/2020/NĐ-CP, art. 13): for the head, by authorisation, by order. Only the head
 * gives such a right, so that nobody passes one on.
 */
@Component
public class Granting {

    private final AuthorityTable authorities;
    private final House house;
    private final AuditTrail trail;
    private final Clock clock;

    Granting(AuthorityTable authorities, House house, AuditTrail trail, Clock clock) {
        this.authorities = authorities;
        this.house = house;
        this.trail = trail;
        this.clock = clock;
    }

    /** A right that counts, and whose it is. */
    public record Given(Authority authority, String name) {}

    /** Somebody to whom a right can be given, in a capacity. */
    public record Possible(OfficerId officer, Capacity capacity, String name, String title) {}

    public List<Given> of(SignedIn me) {
        return authorities.of(headOf(me)).stream()
                .map(one -> new Given(one, house.nameOf(one.officer())))
                .toList();
    }

    public List<Possible> possible(SignedIn me) {
        return house.leadersAndHeads(headOf(me)).stream()
                .flatMap(post -> Stream.of(Capacity.values())
                        .filter(capacity -> Competence.fits(capacity, post))
                        .map(capacity ->
                                new Possible(post.officer(), capacity, house.nameOf(post.officer()), post.title())))
                .toList();
    }

    /** @throws OutgoingProblem when the officer holds no post for it, or it is not limited as the law wants */
    @Transactional
    public void give(
            SignedIn me,
            OfficerId officer,
            Capacity capacity,
            Set<DocumentType> types,
            String basis,
            LocalDate from,
            @Nullable LocalDate until) {
        AgencyCode agency = headOf(me);
        boolean fits = house.leadersAndHeads(agency).stream()
                .anyMatch(post -> post.officer().equals(officer) && Competence.fits(capacity, post));
        if (!fits) {
            throw OutgoingProblem.refused(Refusal.NOT_COMPETENT);
        }
        Authority fresh = new Authority(UUID.randomUUID(), agency, officer, capacity, types, basis, from, until);
        authorities.add(fresh, house.actor(me, agency), clock.instant());
        trail.record(Act.of(me.account(), "documents.let-sign", "signing-authority:" + fresh.id())
                .with(Map.of("capacity", capacity.name())));
    }

    @Transactional
    public void end(SignedIn me, UUID id) {
        if (!authorities.end(headOf(me), id, clock.instant())) {
            throw OutgoingProblem.unknown();
        }
        trail.record(Act.of(me.account(), "documents.end-signing", "signing-authority:" + id));
    }

    private static AgencyCode headOf(SignedIn me) {
        return me.posts().stream()
                .filter(post -> post.role() == Role.AGENCY_LEADER && Competence.isHead(post))
                .findFirst()
                .map(Post::agency)
                .orElseThrow(() -> OutgoingProblem.refused(Refusal.NOT_YOUR_PART));
    }
}
