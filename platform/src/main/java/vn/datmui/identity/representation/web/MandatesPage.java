package vn.datmui.identity.representation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.identity.ActingFor;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.representation.ActingForOthers;
import vn.datmui.identity.representation.MandateForm;
import vn.datmui.identity.representation.Mandates;
import vn.datmui.identity.representation.Mandating;
import vn.datmui.identity.web.door.SessionContexts;
import vn.datmui.identity.web.door.WayBack;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.SeeOther;

/** Who acts for me, for whom I act, and the switch between them. */
@Controller
@OpenTo(value = Role.CITIZEN, reach = Reach.OWN)
class MandatesPage {

    private static final String PAGE = "/account/mandates";
    private static final String SWITCH = "/account/acting";

    private final Mandating mandating;
    private final Mandates mandates;
    private final ActingForOthers acting;
    private final MandateWords words;
    private final SessionContexts sessions;

    MandatesPage(
            Mandating mandating,
            Mandates mandates,
            ActingForOthers acting,
            MandateWords words,
            SessionContexts sessions) {
        this.mandating = mandating;
        this.mandates = mandates;
        this.acting = acting;
        this.words = words;
        this.sessions = sessions;
    }

    @GetMapping(PAGE)
    ModelAndView show(@AuthenticationPrincipal SignedIn me) {
        return page(me, new MandateForm(Map.of()), Map.of(), HttpStatus.OK);
    }

    @PostMapping(PAGE)
    ModelAndView ask(@AuthenticationPrincipal SignedIn me, @RequestParam Map<String, String> fields) {
        MandateForm form = new MandateForm(fields);
        Map<String, String> faults = mandating.ask(me, form);
        return faults.isEmpty() ? SeeOther.page(PAGE) : page(me, form, faults, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(PAGE + "/{mandate}/accept")
    ModelAndView accept(@AuthenticationPrincipal SignedIn me, @PathVariable UUID mandate) {
        mandating.accept(me, mandate);
        return SeeOther.page(PAGE);
    }

    @PostMapping(PAGE + "/{mandate}/refuse")
    ModelAndView refuse(@AuthenticationPrincipal SignedIn me, @PathVariable UUID mandate) {
        mandating.refuse(me, mandate);
        return SeeOther.page(PAGE);
    }

    @PostMapping(PAGE + "/{mandate}/revoke")
    ModelAndView revoke(@AuthenticationPrincipal SignedIn me, @PathVariable UUID mandate) {
        mandating.revoke(me, mandate);
        return SeeOther.page(PAGE);
    }

    @GetMapping(SWITCH)
    ModelAndView choose(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String next) {
        ActingFor now = me.actingFor();
        List<MandateLine> open = acting.open(me.account()).stream()
                .map(mandate -> words.line(me, mandate))
                .toList();
        var model = new ActingModel(
                me.fullName(), open, now == null ? "" : now.mandate().toString(), WayBack.local(next));
        return new ModelAndView("identity/acting", Map.of("model", model));
    }

    @PostMapping(SWITCH)
    ModelAndView turn(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String mandate,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request) {
        acting.turnTo(sessions.session(request).orElseThrow(), id(mandate));
        String way = WayBack.local(next);
        return SeeOther.page(way.isEmpty() ? "/dossiers" : way);
    }

    private ModelAndView page(SignedIn me, MandateForm typed, Map<String, String> faults, HttpStatus status) {
        ActingFor now = me.actingFor();
        var model = new MandatesModel(
                mandates.of(me.party()).stream()
                        .map(mandate -> words.line(me, mandate))
                        .toList(),
                now == null ? "" : now.name(),
                now == null ? List.of("GIVE", "ASK", "CHILD", "BUSINESS") : List.of("GIVE"),
                words.procedures(),
                typed,
                faults);
        return new ModelAndView("identity/mandates", Map.of("model", model), status);
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw IdentityProblem.unknownMandate();
        }
    }
}
