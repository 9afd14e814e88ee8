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
import vn.datmui.dossiers.process.MovingOn;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Problem;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;

/**
 * Accepting or passing on several dossiers at once, each in a transaction of its own with a result of its own. Signing and
 * handing over are never done in bulk.
 */
@Controller
@OpenTo(
        value = {Role.COUNTER_OFFICER, Role.SPECIALIST, Role.DIVISION_HEAD, Role.AGENCY_LEADER},
        reach = Reach.OWN_AGENCY)
class BulkController {

    private static final int MOST = 200;

    private final ReadingDossier reading;
    private final CheckingDossier checking;
    private final MovingOn movingOn;
    private final Worklists worklists;

    BulkController(ReadingDossier reading, CheckingDossier checking, MovingOn movingOn, Worklists worklists) {
        this.reading = reading;
        this.checking = checking;
        this.movingOn = movingOn;
        this.worklists = worklists;
    }

    /** @param picked each {@code code:revision} as the worklist showed it */
    @PostMapping("/desk/bulk")
    ModelAndView bulk(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false, defaultValue = "") List<String> picked) {
        List<BulkPage.Result> results =
                picked.stream().limit(MOST).map(one -> result(one, me)).toList();
        return new ModelAndView("dossiers/desk/bulk", Map.of("model", new BulkPage(results)));
    }

    private BulkPage.Result result(String picked, SignedIn me) {
        String code = picked.substring(0, Math.max(0, picked.lastIndexOf(':')));
        try {
            advance(DeskController.known(code), revision(picked), me);
            return new BulkPage.Result(code, "");
        } catch (Problem problem) {
            return new BulkPage.Result(code, problem.code());
        }
    }

    private void advance(DossierCode code, int revision, SignedIn me) {
        if (reading.open(code, me).status() == Status.REGISTERED) {
            checking.accept(code, revision, me);
        } else {
            movingOn.complete(code, revision, me, "");
        }
    }

    private static int revision(String picked) {
        String digits = picked.substring(picked.lastIndexOf(':') + 1);
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }

    /** The next dossier that waits for the person; the worklist when none does. */
    @GetMapping("/desk/next")
    ModelAndView next(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String after) {
        Optional<DossierCode> next = DossierCode.read(after).flatMap(code -> worklists.nextTodo(me, code));
        String address = next.map(code -> "/desk/dossiers/" + code).orElse("/desk?view=todo");
        return new ModelAndView(ActController.seeOther(address));
    }
}
