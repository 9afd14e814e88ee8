package vn.datmui.dossiers.desk.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.desk.DeskAct;
import vn.datmui.dossiers.desk.DeskDossier;
import vn.datmui.dossiers.desk.ReadingDossier;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Problem;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.Words;

/**
 * The acts that officers post from a dossier's page. A refused act shows the page again with what was typed and why; an act on
 * a stale page says that somebody else was faster, and loses nothing.
 */
@Controller
@OpenTo(
        value = {Role.COUNTER_OFFICER, Role.SPECIALIST, Role.DIVISION_HEAD, Role.AGENCY_LEADER},
        reach = Reach.OWN_AGENCY)
class ActController {

    private final ReadingDossier reading;
    private final DeskActs acts;
    private final Words words;

    ActController(ReadingDossier reading, DeskActs acts, Words words) {
        this.reading = reading;
        this.acts = acts;
        this.words = words;
    }

    @PostMapping("/desk/dossiers/{code}/{act}")
    ModelAndView act(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String code,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> posted) {
        DossierCode dossier = DeskController.known(code);
        DeskAct verb = verb(act);
        try {
            acts.perform(verb, dossier, me, posted);
        } catch (Problem problem) {
            return again(dossier, me, verb, posted, problem);
        }
        return new ModelAndView(seeOther("/desk/dossiers/" + dossier + "?done=" + act));
    }

    private static DeskAct verb(String act) {
        try {
            return DeskAct.valueOf(act.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw DossierProblem.unknown();
        }
    }

    private ModelAndView again(
            DossierCode code, SignedIn me, DeskAct act, MultiValueMap<String, String> posted, Problem problem) {
        DeskDossier desk = reading.read(code, me, words.language());
        ModelAndView view = new ModelAndView(
                "dossiers/desk/dossier", Map.of("model", new DossierPage(desk, "", act, problem, Map.copyOf(posted))));
        view.setStatus(HttpStatus.valueOf(problem.kind().status()));
        return view;
    }

    static RedirectView seeOther(String address) {
        RedirectView redirect = new RedirectView(address);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        return redirect;
    }
}
