package vn.datmui.dossiers.apply.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.datmui.dossiers.apply.FieldsAsked;
import vn.datmui.dossiers.apply.FillingDraft;
import vn.datmui.dossiers.apply.OpenDraft;
import vn.datmui.dossiers.apply.OpeningDraft;
import vn.datmui.dossiers.apply.Posted;
import vn.datmui.dossiers.apply.SavedPage;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.SeeOther;

/** The pages of the form, one thing per page, and the items of its lists. */
@Controller
@OpenTo(
        value = {Role.CITIZEN, Role.COUNTER_OFFICER},
        reach = Reach.OWN)
class FormPages {

    private final OpeningDraft opening;
    private final FillingDraft filling;
    private final Screens screens;

    FormPages(OpeningDraft opening, FillingDraft filling, Screens screens) {
        this.opening = opening;
        this.filling = filling;
        this.screens = screens;
    }

    @GetMapping("/apply/{draft}/pages/{page}")
    ModelAndView show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String draft,
            @PathVariable String page,
            @RequestParam(defaultValue = "") String from) {
        OpenDraft open = opening.open(DraftAddress.id(draft), me);
        return open.draft().submitted() ? toDone(open) : shown(open, FieldsAsked.of(open.page(page)), from);
    }

    @GetMapping("/apply/{draft}/pages/{page}/items/{item}")
    ModelAndView showItem(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String draft,
            @PathVariable String page,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String from) {
        OpenDraft open = opening.open(DraftAddress.id(draft), me);
        return open.draft().submitted()
                ? toDone(open)
                : shown(open, FieldsAsked.ofItem(open.page(page), number(item), open.answers()), from);
    }

    @PostMapping("/apply/{draft}/pages/{page}")
    ModelAndView save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String draft,
            @PathVariable String page,
            @RequestParam(defaultValue = "") String from,
            @RequestParam MultiValueMap<String, String> form) {
        return save(me, DraftAddress.id(draft), page, null, Posted.of(form), from);
    }

    @PostMapping("/apply/{draft}/pages/{page}/items/{item}")
    ModelAndView saveItem(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String draft,
            @PathVariable String page,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String from,
            @RequestParam MultiValueMap<String, String> form) {
        return save(me, DraftAddress.id(draft), page, number(item), Posted.of(form), from);
    }

    @PostMapping("/apply/{draft}/pages/{page}/items/{item}/remove")
    ModelAndView removeItem(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String draft,
            @PathVariable String page,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String from,
            @RequestParam MultiValueMap<String, String> form) {
        OpenDraft open = filling.removeItem(DraftAddress.id(draft), me, page, number(item), Posted.of(form));
        return SeeOther.page(DraftAddress.of(open, open.page(page)) + suffix(from));
    }

    private ModelAndView save(
            SignedIn me, UUID draft, String page, @Nullable Integer item, Posted posted, String from) {
        return switch (filling.save(draft, me, page, item, posted)) {
            case SavedPage.Clash clash ->
                view(screens.clash(clash, posted.screen(), fromCheck(from)), HttpStatus.CONFLICT);
            case SavedPage.Kept kept
            when !kept.newlyAsked().isEmpty()
                    && kept.findings().stream().allMatch(f -> kept.newlyAsked().contains(f.path())) ->
                SeeOther.page(sameScreen(kept) + suffix(from) + "#"
                        + kept.newlyAsked().iterator().next());
            case SavedPage.Kept kept
            when !kept.findings().isEmpty() ->
                view(screens.again(kept, posted.screen(), fromCheck(from)), HttpStatus.UNPROCESSABLE_ENTITY);
            case SavedPage.Kept kept -> SeeOther.page(next(kept, from));
        };
    }

    private static String next(SavedPage.Kept kept, String from) {
        OpenDraft open = kept.open();
        if (kept.screen().item() != null) {
            return DraftAddress.of(open, kept.screen().page()) + suffix(from);
        }
        if (fromCheck(from)) {
            return DraftAddress.of(open, "check");
        }
        return open.pageAfter(kept.screen().page())
                .map(page -> DraftAddress.of(open, page))
                .orElse(DraftAddress.of(open, "papers"));
    }

    private static String sameScreen(SavedPage.Kept kept) {
        String page = DraftAddress.of(kept.open(), kept.screen().page());
        return kept.screen().item() == null
                ? page
                : page + "/items/" + kept.screen().item();
    }

    private ModelAndView shown(OpenDraft open, FieldsAsked screen, String from) {
        return view(screens.fresh(open, screen, fromCheck(from)), HttpStatus.OK);
    }

    private static ModelAndView view(ScreenView model, HttpStatusCode status) {
        return new ModelAndView("dossiers/apply/page", Map.of("model", model), status);
    }

    private static ModelAndView toDone(OpenDraft open) {
        return SeeOther.page(DraftAddress.of(open, "done"));
    }

    private static boolean fromCheck(String from) {
        return from.equals("check");
    }

    private static String suffix(String from) {
        return fromCheck(from) ? "?from=check" : "";
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
    }
}
