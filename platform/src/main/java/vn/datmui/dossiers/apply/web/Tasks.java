package vn.datmui.dossiers.apply.web;

import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.dossiers.apply.OpenDraft;
import vn.datmui.dossiers.apply.OpeningDraft;
import vn.datmui.dossiers.apply.StartingDraft;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.SeeOther;

/** The task list of a draft: where people come back to, from any device. */
@Controller
@OpenTo(
        value = {Role.CITIZEN, Role.COUNTER_OFFICER},
        reach = Reach.OWN)
class Tasks {

    private final OpeningDraft opening;
    private final StartingDraft starting;

    Tasks(OpeningDraft opening, StartingDraft starting) {
        this.opening = opening;
        this.starting = starting;
    }

    @GetMapping("/apply/{draft}")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @PathVariable String draft) {
        OpenDraft open = opening.open(DraftAddress.id(draft), me);
        return open.draft().submitted()
                ? SeeOther.page(DraftAddress.of(open, "done"))
                : new ModelAndView("dossiers/apply/tasks", Map.of("model", TaskListView.of(open)));
    }

    @GetMapping("/apply/{draft}/fees")
    ModelAndView fees(@AuthenticationPrincipal SignedIn me, @PathVariable String draft) {
        OpenDraft open = opening.open(DraftAddress.id(draft), me);
        return open.draft().submitted()
                ? SeeOther.page(DraftAddress.of(open, "done"))
                : new ModelAndView("dossiers/apply/fees", Map.of("model", open));
    }

    @GetMapping("/apply/{draft}/discard")
    ModelAndView askWhetherToDiscard(@AuthenticationPrincipal SignedIn me, @PathVariable String draft) {
        OpenDraft open = opening.open(DraftAddress.id(draft), me);
        return open.draft().submitted()
                ? SeeOther.page(DraftAddress.of(open, "done"))
                : new ModelAndView("dossiers/apply/discard", Map.of("model", open));
    }

    @PostMapping("/apply/{draft}/discard")
    ModelAndView discard(@AuthenticationPrincipal SignedIn me, @PathVariable String draft) {
        starting.discard(DraftAddress.id(draft), me);
        return SeeOther.page(me.isOfficer() ? "/desk/assist" : "/dossiers");
    }
}
