package vn.datmui.dossiers.desk.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.desk.KeepingFilters;
import vn.datmui.dossiers.desk.SavedFilter;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Problem;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.SeeOther;

/** Keeping the present filter of the worklist, and putting one's own filters in order. */
@Controller
@OpenTo(
        value = {Role.COUNTER_OFFICER, Role.SPECIALIST, Role.DIVISION_HEAD, Role.AGENCY_LEADER},
        reach = Reach.OWN)
class FilterController {

    private static final String OWN_FILTERS = "/desk/filters";

    private final KeepingFilters keeping;
    private final ShowingWorklist showing;

    FilterController(KeepingFilters keeping, ShowingWorklist showing) {
        this.keeping = keeping;
        this.showing = showing;
    }

    @GetMapping(OWN_FILTERS)
    ModelAndView own(@AuthenticationPrincipal SignedIn me) {
        return page(me, "", "", null);
    }

    @PostMapping(OWN_FILTERS)
    ModelAndView keep(
            @AuthenticationPrincipal SignedIn me,
            @ModelAttribute FilterAsked asked,
            @RequestParam(defaultValue = "") String name) {
        try {
            SavedFilter kept = keeping.keep(me, name, asked.filter());
            return SeeOther.page("/desk?" + FilterAddress.of(kept.filter()));
        } catch (DossierProblem problem) {
            WorklistPage model = showing.page(me, asked.filter(), "").refused(problem, name);
            return answer("dossiers/desk/worklist", model, problem);
        }
    }

    @PostMapping("/desk/filters/{id}/rename")
    ModelAndView rename(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name) {
        try {
            keeping.rename(me, known(id), name);
        } catch (DossierProblem problem) {
            return page(me, id, name, problem);
        }
        return SeeOther.page(OWN_FILTERS);
    }

    @PostMapping("/desk/filters/{id}/remove")
    ModelAndView remove(@AuthenticationPrincipal SignedIn me, @PathVariable String id) {
        keeping.remove(me, known(id));
        return SeeOther.page(OWN_FILTERS);
    }

    private ModelAndView page(SignedIn me, String refused, String typed, @Nullable Problem problem) {
        FiltersPage model = new FiltersPage(showing.ownFilters(me), refused, typed, problem);
        return problem == null
                ? new ModelAndView("dossiers/desk/filters", Map.of("model", model))
                : answer("dossiers/desk/filters", model, problem);
    }

    private static ModelAndView answer(String template, Object model, Problem problem) {
        ModelAndView view = new ModelAndView(template, Map.of("model", model));
        view.setStatus(HttpStatus.valueOf(problem.kind().status()));
        return view;
    }

    private static UUID known(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw DossierProblem.unknown();
        }
    }
}
