package vn.datmui.documents.desk.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.documents.assignments.AssignmentView;
import vn.datmui.documents.assignments.Giving;
import vn.datmui.documents.assignments.ReadingAssignments;
import vn.datmui.documents.incoming.DutyClocks;
import vn.datmui.documents.people.Desk;
import vn.datmui.documents.people.Desks;
import vn.datmui.documents.people.Standing;
import vn.datmui.documents.people.Standings;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.SeeOther;

/** The tasks that concern a person, and giving a new one. */
@Controller
@OpenTo(
        value = {Role.CLERK, Role.SPECIALIST, Role.DIVISION_HEAD, Role.AGENCY_LEADER, Role.COUNTER_OFFICER},
        reach = Reach.OWN_AGENCY)
class AssignmentListController {

    private final ReadingAssignments reading;
    private final Giving giving;
    private final Standings standings;
    private final Desks desks;
    private final DutyClocks clocks;
    private final Clock clock;

    AssignmentListController(
            ReadingAssignments reading,
            Giving giving,
            Standings standings,
            Desks desks,
            DutyClocks clocks,
            Clock clock) {
        this.reading = reading;
        this.giving = giving;
        this.standings = standings;
        this.desks = desks;
        this.clocks = clocks;
        this.clock = clock;
    }

    @GetMapping("/desk/documents/assignments")
    ModelAndView list(@AuthenticationPrincipal SignedIn me, @RequestParam MultiValueMap<String, String> asked) {
        var standing = standings.of(me);
        var form = new Form(asked);
        var view = AssignmentView.named(form.text("view"), standing);
        int page = Math.max(1, form.number("page", 1, 100_000, 1));
        var model = new AssignmentListModel(
                view,
                reading.find(view, page, standing),
                page,
                standing,
                form.text("done").equals("give") ? "give" : "",
                clock.instant());
        return new ModelAndView("documents/assignments", Map.of("model", model));
    }

    @OpenTo(
            value = {Role.DIVISION_HEAD, Role.AGENCY_LEADER},
            reach = Reach.OWN_AGENCY)
    @GetMapping("/desk/documents/assignments/new")
    ModelAndView blank(@AuthenticationPrincipal SignedIn me) {
        return page(new GivingModel(Form.empty(), desksFor(standings.of(me))), HttpStatus.OK);
    }

    @OpenTo(
            value = {Role.DIVISION_HEAD, Role.AGENCY_LEADER},
            reach = Reach.OWN_AGENCY)
    @PostMapping("/desk/documents/assignments/new")
    ModelAndView give(@AuthenticationPrincipal SignedIn me, @RequestParam MultiValueMap<String, String> typed) {
        var standing = standings.of(me);
        var form = new Form(typed);
        var possible = desksFor(standing);
        var task = TaskForm.read(form, possible, clocks, clock, true);
        if (form.isWrong()) {
            return page(new GivingModel(form, possible), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        giving.give(task, standing);
        return SeeOther.page("/desk/documents/assignments?view=given&done=give");
    }

    /** The leader gives to anybody in the agency, the head of a unit inside it. */
    private List<Desk> desksFor(Standing standing) {
        return desks.of(standing.agency()).stream()
                .filter(desk -> standing.isLeaderOf(standing.agency())
                        || standing.unitsLed().contains(desk.unit()))
                .toList();
    }

    private static ModelAndView page(GivingModel model, HttpStatus status) {
        return new ModelAndView("documents/give", Map.of("model", model), status);
    }
}
