package vn.datmui.dossiers.apply.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.dossiers.apply.OpenDraft;
import vn.datmui.dossiers.apply.OpeningDraft;
import vn.datmui.dossiers.apply.SubmittingDraft;
import vn.datmui.dossiers.apply.SubmittingDraft.Incomplete;
import vn.datmui.dossiers.apply.SubmittingDraft.Submission;
import vn.datmui.dossiers.apply.SubmittingDraft.Submitted;
import vn.datmui.dossiers.reading.ReadableAnswers;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.SeeOther;

/** The last look before the application is sent, and the button that sends it. */
@Controller
@OpenTo(
        value = {Role.CITIZEN, Role.COUNTER_OFFICER},
        reach = Reach.OWN)
class Checking {

    private final OpeningDraft opening;
    private final SubmittingDraft submitting;
    private final ReadableAnswers readable;

    Checking(OpeningDraft opening, SubmittingDraft submitting, ReadableAnswers readable) {
        this.opening = opening;
        this.submitting = submitting;
        this.readable = readable;
    }

    @GetMapping("/apply/{draft}/check")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @PathVariable String draft) {
        OpenDraft open = opening.open(DraftAddress.id(draft), me);
        return open.draft().submitted()
                ? SeeOther.page(DraftAddress.of(open, "done"))
                : view(CheckView.fresh(open, readable), HttpStatus.OK);
    }

    @PostMapping("/apply/{draft}/submit")
    ModelAndView submit(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String draft,
            @RequestParam(defaultValue = "") String declared) {
        UUID id = DraftAddress.id(draft);
        return declared.isEmpty() ? undeclared(opening.open(id, me)) : after(submitting.submit(id, me));
    }

    private ModelAndView undeclared(OpenDraft open) {
        return open.draft().submitted()
                ? SeeOther.page(DraftAddress.of(open, "done"))
                : view(CheckView.undeclared(open, readable), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private ModelAndView after(Submission submission) {
        return switch (submission) {
            case Incomplete(var open, var missing) ->
                view(CheckView.incomplete(open, readable, missing), HttpStatus.UNPROCESSABLE_ENTITY);
            case Submitted(var open, var code) ->
                SeeOther.page(
                        open.draft().errand().assisted() ? "/desk/dossiers/" + code : DraftAddress.of(open, "done"));
        };
    }

    private static ModelAndView view(CheckView model, HttpStatus status) {
        return new ModelAndView("dossiers/apply/check", Map.of("model", model), status);
    }
}
