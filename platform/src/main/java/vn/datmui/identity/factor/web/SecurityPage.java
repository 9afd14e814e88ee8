package vn.datmui.identity.factor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.identity.AssuranceLevel;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.factor.AppKey;
import vn.datmui.identity.factor.Factors;
import vn.datmui.identity.factor.Passkeys;
import vn.datmui.identity.signin.Proof;
import vn.datmui.identity.signin.Sessions;
import vn.datmui.identity.web.door.SessionContexts;
import vn.datmui.identity.web.door.WayBack;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.pages.QrPicture;
import vn.datmui.pages.SeeOther;

/** Where everybody sets up and drops their second factors. Only somebody who has just signed in may change anything. */
@Controller
@OpenTo(anySignedIn = true, reach = Reach.OWN)
class SecurityPage {

    private static final String PAGE = "/account/security";
    private static final String ISSUER = "Đất Mũi";
    private static final int LONGEST_NAME = 60;

    private final Factors factors;
    private final Passkeys passkeys;
    private final JustSignedIn just;
    private final Sessions sessions;
    private final SessionContexts contexts;

    SecurityPage(Factors factors, Passkeys passkeys, JustSignedIn just, Sessions sessions, SessionContexts contexts) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.just = just;
        this.sessions = sessions;
        this.contexts = contexts;
    }

    @GetMapping(PAGE)
    ModelAndView show(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(required = false) @Nullable String changed) {
        return page(me, next, "", changed != null, HttpStatus.OK);
    }

    @GetMapping(PAGE + "/app")
    ModelAndView askForApp(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request) {
        return just.signedIn(request)
                ? app(me, next, false, HttpStatus.OK)
                : SeeOther.page(just.again(WayBack.with(PAGE + "/app", WayBack.local(next))));
    }

    @PostMapping(PAGE + "/app")
    ModelAndView confirmApp(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request) {
        requireOwner(me, request);
        Optional<List<String>> codes = factors.confirmApp(me.account(), code.replaceAll("\\s", ""));
        if (codes.isEmpty()) {
            return app(me, next, true, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        raise(request, Proof.APP);
        return codes(codes.get(), next);
    }

    @PostMapping(PAGE + "/app/drop")
    ModelAndView dropApp(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        requireOwner(me, request);
        factors.dropApp(me);
        return SeeOther.page(PAGE + "?changed");
    }

    @PostMapping(PAGE + "/codes")
    ModelAndView freshCodes(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        requireOwner(me, request);
        return codes(factors.freshCodes(me.account()), "");
    }

    @PostMapping(PAGE + "/passkeys")
    ModelAndView addPasskey(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request) {
        requireOwner(me, request);
        var made = passkeys.made(PasskeyQuestions.browser(request), me.account(), tidy(name), answer);
        if (made.isEmpty()) {
            return page(me, next, "identity.passkey.refused", false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        factors.add(made.get());
        raise(request, Proof.PASSWORD_AND_PASSKEY);
        return factors.of(me.account()).codesLeft() == 0
                ? codes(factors.freshCodes(me.account()), next)
                : SeeOther.page(WayBack.with(PAGE, WayBack.local(next)));
    }

    @PostMapping(PAGE + "/passkeys/{id}/drop")
    ModelAndView dropPasskey(
            @AuthenticationPrincipal SignedIn me, @PathVariable String id, HttpServletRequest request) {
        requireOwner(me, request);
        factors.dropPasskey(me, id);
        return SeeOther.page(PAGE + "?changed");
    }

    /** Somebody who has just signed in, with a second factor where there is one already. */
    private void requireOwner(SignedIn me, HttpServletRequest request) {
        just.require(request);
        if (factors.protect(me.account()) && !me.assurance().reaches(AssuranceLevel.SUBSTANTIAL)) {
            throw IdentityProblem.secondFactorNeeded();
        }
    }

    private void raise(HttpServletRequest request, Proof proof) {
        contexts.session(request)
                .filter(session -> !session.proof().level().reaches(AssuranceLevel.SUBSTANTIAL))
                .ifPresent(session -> sessions.raise(session, proof));
    }

    private ModelAndView page(SignedIn me, String next, String fault, boolean changed, HttpStatus status) {
        var model = new SecurityModel(
                factors.of(me.account()),
                factors.isRequiredOf(me),
                !me.withheld().isEmpty(),
                WayBack.local(next),
                fault,
                changed);
        return new ModelAndView("identity/security", Map.of("model", model), status);
    }

    private ModelAndView app(SignedIn me, String next, boolean wrong, HttpStatus status) {
        AppKey key = factors.waitingKey(me.account());
        String picture = QrPicture.asAddress(key.address(ISSUER, me.fullName()));
        var model = new AppModel(key.text(), picture, WayBack.local(next), wrong);
        return new ModelAndView("identity/app", Map.of("model", model), status);
    }

    private static ModelAndView codes(List<String> codes, String next) {
        return new ModelAndView(
                "identity/codes", Map.of("model", new CodesModel(codes, WayBack.local(next))), HttpStatus.OK);
    }

    private static String tidy(String name) {
        String tidy = name.strip();
        String shown = tidy.isEmpty() ? "Passkey" : tidy;
        return shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown;
    }
}
