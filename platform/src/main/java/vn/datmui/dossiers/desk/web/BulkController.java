package vn.datmui.dossiers.desk.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.desk.ReadingDossier;
import vn.datmui.dossiers.desk.Worklists;
import vn.datmui.dossiers.process.CheckingDossier;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.process.MovingOn;
import vn.datmui.dossiers.process.Rescheduling;
import vn.datmui.dossiers.process.UndoSettings;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.SeeOther;

/**
 * Accepting, passing on or sending back several dossiers at once, each in a transaction of its own with a result of its own;
 * all of it can be taken back for some seconds. A leader gives several a new appointment with an apology, when the same cause
 * (a storm, a line that was down) holds them all up. What concerns one applicant alone is never done in bulk: asking for a
 * supplement, refusing, taking money, handing over.
 */
@Controller
@OpenTo(
        value = {Role.COUNTER_OFFICER, Role.SPECIALIST, Role.DIVISION_HEAD, Role.AGENCY_LEADER},
        reach = Reach.OWN_AGENCY)
class BulkController {

    private static final String ADVANCE = "advance";
    private static final String SEND_BACK = "send-back";
    private static final String RESCHEDULE = "reschedule";

    private final ReadingDossier reading;
    private final CheckingDossier checking;
    private final MovingOn movingOn;
    private final Rescheduling rescheduling;
    private final Worklists worklists;
    private final UndoSettings undo;

    BulkController(
            ReadingDossier reading,
            CheckingDossier checking,
            MovingOn movingOn,
            Rescheduling rescheduling,
            Worklists worklists,
            UndoSettings undo) {
        this.reading = reading;
        this.checking = checking;
        this.movingOn = movingOn;
        this.rescheduling = rescheduling;
        this.worklists = worklists;
        this.undo = undo;
    }

    /**
     * @param picked each {@code code:revision} as the worklist showed it
     * @param act what to do with them: pass on, send back for the same reason, or apologise for it
     */
    @PostMapping("/desk/bulk")
    ModelAndView bulk(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false, defaultValue = "") List<String> picked,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String newDueOn) {
        return switch (act) {
            case SEND_BACK -> results(SEND_BACK, Picked.each(picked, one -> sendBack(one, reason, me)));
            case RESCHEDULE -> results(RESCHEDULE, Picked.each(picked, one -> reschedule(one, newDueOn, reason, me)));
            default -> results(ADVANCE, Picked.each(picked, one -> advance(one, me)));
        };
    }

    private ModelAndView results(String act, List<BulkPage.Result> results) {
        long undoSeconds = act.equals(RESCHEDULE) ? 0 : undo.window().toSeconds();
        return new ModelAndView("dossiers/desk/bulk", Map.of("model", new BulkPage(act, results, undoSeconds)));
    }

    private Dossier advance(Picked one, SignedIn me) {
        return reading.open(one.code(), me).status() == Status.REGISTERED
                ? checking.accept(one.code(), one.revision(), me)
                : movingOn.complete(one.code(), one.revision(), me, "");
    }

    private Dossier sendBack(Picked one, String reason, SignedIn me) {
        return movingOn.sendBack(one.code(), one.revision(), me, DeskActs.clean(reason, "reason"));
    }

    private Dossier reschedule(Picked one, String newDueOn, String reason, SignedIn me) {
        String why = DeskActs.clean(reason, "reason");
        return rescheduling.reschedule(one.code(), one.revision(), me, DeskActs.endOf(newDueOn), why);
    }

    /** The next dossier that waits for the person; the worklist when none does. */
    @GetMapping("/desk/next")
    ModelAndView next(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String after) {
        Optional<DossierCode> next = DossierCode.read(after).flatMap(code -> worklists.nextTodo(me, code));
        String address = next.map(code -> "/desk/dossiers/" + code).orElse("/desk?view=todo");
        return SeeOther.page(address);
    }
}
