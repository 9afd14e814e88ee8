package vn.datmui.documents.outgoing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.drafting.Authority;
import vn.datmui.documents.drafting.Capacity;
import vn.datmui.documents.drafting.Competence;
import vn.datmui.documents.drafting.Face;
import vn.datmui.documents.drafting.Notation;
import vn.datmui.documents.drafting.OutgoingProblem;
import vn.datmui.documents.drafting.Receiver;
import vn.datmui.documents.drafting.Receivers;
import vn.datmui.documents.drafting.Refusal;
import vn.datmui.documents.drafting.Titles;
import vn.datmui.documents.drafting.Way;
import vn.datmui.documents.outgoing.OutgoingDocument.Issue;
import vn.datmui.documents.outgoing.store.AuthorityTable;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Exchange;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Areas;
import vn.datmui.organisation.Officer;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Post;
import vn.datmui.organisation.Unit;

/** What the organisation says about documents of an agency today: who signs, what stands on the paper, who can be reached. */
@Component
public class House {

    private final Agencies agencies;
    private final Areas areas;
    private final Officers officers;
    private final AuthorityTable authorities;
    private final Exchange exchange;
    private final Clock clock;

    House(
            Agencies agencies,
            Areas areas,
            Officers officers,
            AuthorityTable authorities,
            Exchange exchange,
            Clock clock) {
        this.agencies = agencies;
        this.areas = areas;
        this.officers = officers;
        this.authorities = authorities;
        this.exchange = exchange;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Agency agency(AgencyCode code) {
        return agencies.find(code).orElseThrow(OutgoingProblem::unknown);
    }

    public String unitName(AgencyCode agency, String unitCode) {
        return agencies.unitsOf(agency, today()).stream()
                .filter(unit -> unit.code().equals(unitCode))
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }

    /** The agency for which the person drafts. */
    public AgencyCode workplace(SignedIn me) {
        return Workplace.of(me).agency();
    }

    public Actor actor(SignedIn me, AgencyCode agency) {
        String unit = me.posts().stream()
                .filter(post -> post.agency().equals(agency))
                .map(post -> unitName(agency, post.unitCode()))
                .findFirst()
                .orElse("");
        return new Actor(me.account(), me.fullName(), unit);
    }

    /** Everybody who leads the agency or heads a unit in it today. */
    public List<Post> leadersAndHeads(AgencyCode agency) {
        return Stream.of(Role.AGENCY_LEADER, Role.DIVISION_HEAD)
                .flatMap(role -> officers.holdersOf(role, agency, today()).stream())
                .toList();
    }

    public String nameOf(OfficerId officer) {
        return officers.find(officer).map(Officer::fullName).orElse("");
    }

    /** Who may sign a document of this type today. */
    public List<Competence> signers(AgencyCode agency, DocumentType type) {
        return Competence.of(agency(agency), leadersAndHeads(agency), authorities.of(agency), type, today());
    }

    public List<Authority> authoritiesOf(AgencyCode agency) {
        return authorities.of(agency);
    }

    /** @throws OutgoingProblem not competent today */
    public Competence signer(AgencyCode agency, DocumentType type, OfficerId officer, Capacity capacity) {
        return Optional.ofNullable(Competence.find(signers(agency, type), officer, capacity))
                .orElseThrow(() -> OutgoingProblem.refused(Refusal.NOT_COMPETENT));
    }

    /** Whether somebody other than the drafter heads the unit. */
    public boolean headChecks(AgencyCode agency, String unit, OfficerId drafter) {
        List<OfficerId> heads = officers.holdersOf(Role.DIVISION_HEAD, agency, today()).stream()
                .filter(post -> post.unitCode().equals(unit))
                .map(Post::officer)
                .toList();
        return !heads.isEmpty() && !heads.contains(drafter);
    }

    public String notation(AgencyCode agency, DocumentType type, String unitName) {
        return Notation.of(type, agency(agency).name(), unitName);
    }

    /** The face of a document, with or without its number and date. */
    public Face face(
            AgencyCode code,
            DocumentType type,
            String unitName,
            OfficerId signer,
            Competence competence,
            @Nullable Issue issue) {
        Agency agency = agency(code);
        return new Face(
                parent(agency),
                Face.linesOf(agency.name()),
                type,
                issue == null ? null : issue.number(),
                notation(code, type, unitName),
                place(agency),
                issue == null ? null : issue.dated(),
                competence.lines(agency),
                nameOf(signer),
                "Lưu: VT, " + Titles.shortUnit(unitName));
    }

    /** A people's committee writes none above itself. */
    private List<String> parent(Agency agency) {
        AgencyCode above = agency.parent();
        return above == null || agency.kind().equals("peoples-committee")
                ? List.of()
                : Face.linesOf(agency(above).name());
    }

    public String place(Agency agency) {
        String area = agency.area();
        AgencyCode above = agency.parent();
        if (area == null) {
            return above == null ? "" : place(agency(above));
        }
        return areas.find(area, today())
                .map(found -> Titles.place(found.name()))
                .orElse("");
    }

    /** Units first: a document to one's own unit needs no axis. */
    public Receivers receivers(AgencyCode agency) {
        List<Receiver> known = new ArrayList<>(agencies.unitsOf(agency, today()).stream()
                .map(unit -> new Receiver(Way.UNIT, unit.code(), unit.name()))
                .toList());
        exchange.reachableFrom(agency).forEach(one -> known.add(new Receiver(Way.AXIS, one.code(), one.name())));
        return new Receivers(known);
    }
}
