package vn.datmui.dossiers.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.ProcessStep;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.deadline.DueDates;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Post;
import vn.datmui.organisation.Unit;

/** Finds the desk on which a dossier lies next: the unit of today's agency, and until when it may lie there. */
@Component
public class Places {

    private static final String RECEPTION = "reception";

    private final Agencies agencies;
    private final DueDates dueDates;
    private final Clock clock;

    Places(Agencies agencies, DueDates dueDates, Clock clock) {
        this.agencies = agencies;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** The agency that answers for the dossier today, also when its own has been merged away. */
    public Agency agencyOf(AgencyCode code) {
        return agencies.answeringFor(code, LocalDate.now(clock)).orElseThrow(DossierProblem::agencyNotCompetent);
    }

    /** Whether the unit of the post deals with that field in its agency today: its own, or one that it took over. */
    boolean answersFor(Post post, String unitKind) {
        return agencies.unitOf(post.agency(), unitKind, LocalDate.now(clock))
                .filter(unit -> unit.code().equals(post.unitCode()))
                .isPresent();
    }

    Place reception(AgencyCode agency, Instant since) {
        return at(null, RECEPTION, Role.COUNTER_OFFICER, agency, since, null);
    }

    Place step(ProcessStep step, AgencyCode agency, Instant since) {
        Instant dueAt = dueDates.ofStep(step.limit(), since);
        return at(step.id(), step.unitKind(), step.role(), agency, since, dueAt);
    }

    private Place at(
            @Nullable String stepId,
            String unitKind,
            Role role,
            AgencyCode agency,
            Instant since,
            @Nullable Instant dueAt) {
        Unit unit = unitOf(agency, unitKind);
        return new Place(stepId, unit.code(), unitKind, unit.name(), role, since, dueAt);
    }

    private Unit unitOf(AgencyCode agency, String unitKind) {
        LocalDate today = LocalDate.now(clock);
        return agencies.unitOf(agencyOf(agency).code(), unitKind, today)
                .orElseThrow(DossierProblem::agencyNotCompetent);
    }
}
