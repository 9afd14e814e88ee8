package vn.datmui.dossiers.desk.web;

import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.desk.DeskAct;
import vn.datmui.dossiers.desk.GivingOpinion;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Problem;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.SeeOther;

/**
 * The acts that officers post from a dossier's page. A refused act shows the page again with what was typed and why; an act on
 * a stale page says that somebody else was faster, and loses nothing.
 */
@Controller
@OpenTo(
        value = {Role.COUNTER_OFFICER, Role.SPECIALIST, Role.DIVISION_HEAD, Role.AGENCY_LEADER},
        reach = Reach.OWN_AGENCY)
class ActController {

    private final DeskActs acts;
    private final GivingOpinion giving;
    private final ShowingAgain showing;

    ActController(DeskActs acts, GivingOpinion giving, ShowingAgain showing) {
        this.acts = acts;
        this.giving = giving;
        this.showing = showing;
    }

    @PostMapping("/desk/dossiers/{code}/{act}")
    ModelAndView act(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String code,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> posted) {
        DossierCode dossier = DeskController.known(code);
        DeskAct verb = verb(act);
        Looking looking = Looking.of(posted);
        try {
            acts.perform(verb, dossier, me, posted);
        } catch (Problem problem) {
            return showing.page(dossier, me, new ShowingAgain.Asked(looking, verb, posted), problem);
        }
        return SeeOther.page(looking.address(dossier) + "&done=" + act);
    }

    /** An opinion moves nothing, so it needs no fresh page. */
    @PostMapping("/desk/dossiers/{code}/opinions")
    ModelAndView opinion(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> posted) {
        DossierCode dossier = DeskController.known(code);
        Looking looking = Looking.of(posted).on(DossierTab.OPINIONS);
        try {
            giving.give(dossier, me, DeskActs.text(posted, "text"));
        } catch (DossierProblem problem) {
            return showing.page(dossier, me, new ShowingAgain.Asked(looking, null, posted), problem);
        }
        return SeeOther.page(looking.address(dossier) + "#opinions");
    }

    private static DeskAct verb(String act) {
        try {
            return DeskAct.valueOf(act.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw DossierProblem.unknown();
        }
    }
}
