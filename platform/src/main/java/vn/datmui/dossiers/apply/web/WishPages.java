package vn.datmui.dossiers.apply.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.dossiers.apply.ChoosingReturn;
import vn.datmui.dossiers.apply.ChoosingReturn.Chosen;
import vn.datmui.dossiers.apply.OpenDraft;
import vn.datmui.dossiers.apply.OpeningDraft;
import vn.datmui.dossiers.apply.Posted;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.SeeOther;

/** How the result is to come back, and how to reach the applicant. */
@Controller
@OpenTo(
        value = {Role.CITIZEN, Role.COUNTER_OFFICER},
        reach = Reach.OWN)
class WishPages {

    private final OpeningDraft opening;
    private final ChoosingReturn choosing;

    WishPages(OpeningDraft opening, ChoosingReturn choosing) {
        this.opening = opening;
        this.choosing = choosing;
    }

    @GetMapping("/apply/{draft}/return")
    ModelAndView show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String draft,
            @RequestParam(defaultValue = "") String from) {
        OpenDraft open = opening.open(DraftAddress.id(draft), me);
        return open.draft().submitted()
                ? SeeOther.page(DraftAddress.of(open, "done"))
                : view(WishesView.fresh(open, from), HttpStatus.OK);
    }

    @PostMapping("/apply/{draft}/return")
    ModelAndView save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String draft,
            @RequestParam(defaultValue = "") String from,
            @RequestParam MultiValueMap<String, String> form) {
        Posted posted = Posted.of(form);
        Chosen chosen = choosing.save(DraftAddress.id(draft), me, posted);
        if (chosen.clash()) {
            return view(WishesView.again(chosen, posted.screen(), from), HttpStatus.CONFLICT);
        }
        return chosen.findings().isEmpty()
                ? SeeOther.page(DraftAddress.of(chosen.open(), from.equals("check") ? "check" : "fees"))
                : view(WishesView.again(chosen, posted.screen(), from), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static ModelAndView view(WishesView model, HttpStatusCode status) {
        return new ModelAndView("dossiers/apply/wishes", Map.of("model", model), status);
    }
}
