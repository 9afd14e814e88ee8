package vn.datmui.dossiers.desk.web;

import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.process.Undoing;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.SeeOther;

/** Takes back what was just done, for one dossier or for all of a bulk act; too late is said in place. */
@Controller
@OpenTo(
        value = {Role.COUNTER_OFFICER, Role.SPECIALIST, Role.DIVISION_HEAD, Role.AGENCY_LEADER},
        reach = Reach.OWN_AGENCY)
class UndoController {

    private final Undoing undoing;
    private final ShowingAgain showing;

    UndoController(Undoing undoing, ShowingAgain showing) {
        this.undoing = undoing;
        this.showing = showing;
    }

    @PostMapping("/desk/dossiers/{code}/undo")
    ModelAndView undo(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> posted) {
        DossierCode dossier = DeskController.known(code);
        Looking looking = Looking.of(posted);
        try {
            undoing.undo(dossier, DeskActs.revision(posted), me);
        } catch (DossierProblem problem) {
            return showing.page(dossier, me, new ShowingAgain.Asked(looking, null, posted), problem);
        }
        return SeeOther.page(looking.address(dossier) + "&done=" + DossierPage.UNDONE);
    }

    /** @param picked each {@code code:revision} as it was right after the act */
    @PostMapping("/desk/bulk/undo")
    ModelAndView undoAll(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false, defaultValue = "") List<String> picked) {
        List<BulkPage.Result> results = Picked.each(picked, one -> undoing.undo(one.code(), one.revision(), me));
        return new ModelAndView("dossiers/desk/bulk", Map.of("model", new BulkPage("undo", results, 0)));
    }
}
