package vn.datmui.documents.workfiles;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.documents.outgoing.House;
import vn.datmui.documents.workfiles.store.PlanTable;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Post;

/** The plan of files of the year: heads of units propose, the head of the agency approves (Decree 30/2020/NĐ-CP, art. 28). */
@Component
public class PlanningFiles {

    private final PlanTable plan;
    private final House house;
    private final AuditTrail trail;
    private final Clock clock;

    PlanningFiles(PlanTable plan, House house, AuditTrail trail, Clock clock) {
        this.plan = plan;
        this.house = house;
        this.trail = trail;
        this.clock = clock;
    }

    /** The plan of a year, and what the person may do with it. */
    public record Plan(int year, List<PlanLine> lines, boolean mayPropose, boolean mayApprove) {}

    public Plan of(SignedIn me, int year) {
        Post post = FileRights.post(me);
        List<PlanLine> lines = plan.of(post.agency(), year);
        boolean waiting = lines.stream().anyMatch(line -> line.approvedAt() == null);
        return new Plan(
                year,
                lines,
                FileRights.plans(me, post.agency()),
                waiting && me.postAs(Role.AGENCY_LEADER, post.agency()).isPresent());
    }

    public int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    @Transactional
    public void propose(SignedIn me, int year, String code, String title, Retention retention) {
        Post post = FileRights.post(me);
        if (!FileRights.plans(me, post.agency())) {
            throw FileProblem.notYourPart();
        }
        PlanLine line = new PlanLine(
                UUID.randomUUID(),
                post.agency(),
                year,
                code,
                title,
                retention,
                post.unitCode(),
                house.unitName(post.agency(), post.unitCode()),
                me.fullName(),
                null,
                "");
        if (!plan.add(line)) {
            throw FileProblem.codeTaken();
        }
        trail.record(Act.of(me.account(), "documents.plan-file", "file-plan-line:" + line.id()));
    }

    @Transactional
    public void approve(SignedIn me, int year) {
        Post post = FileRights.post(me);
        if (me.postAs(Role.AGENCY_LEADER, post.agency()).isEmpty()) {
            throw FileProblem.notYourPart();
        }
        int approved = plan.approve(post.agency(), year, clock.instant(), me.fullName());
        trail.record(Act.of(me.account(), "documents.approve-file-plan", "file-plan:" + post.agency() + ":" + year)
                .with(java.util.Map.of("lines", String.valueOf(approved))));
    }
}
