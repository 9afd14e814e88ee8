package vn.datmui.identity.factor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.identity.factor.EnrolledFactors;
import vn.datmui.identity.factor.Factors;
import vn.datmui.identity.factor.FinishingSignIn;
import vn.datmui.identity.factor.FinishingSignIn.Finish;
import vn.datmui.identity.factor.Passkeys;
import vn.datmui.identity.signin.HalfSignIns;
import vn.datmui.identity.web.Entrance;
import vn.datmui.identity.web.door.Cookies;
import vn.datmui.identity.web.door.WayBack;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.OpenTo;
import vn.datmui.pages.SeeOther;

/** The second step of a sign-in, for whoever has taken the first in this browser. */
@Controller
@OpenTo(everyone = true)
class SecondStepPage {

    private static final String PAGE = "/sign-in/second";
    private static final String WRONG_PASSKEY = "identity.passkey.refused";

    private final HalfSignIns halves;
    private final Factors factors;
    private final FinishingSignIn finishing;
    private final Passkeys passkeys;
    private final Entrance entrance;

    SecondStepPage(
            HalfSignIns halves, Factors factors, FinishingSignIn finishing, Passkeys passkeys, Entrance entrance) {
        this.halves = halves;
        this.factors = factors;
        this.finishing = finishing;
        this.passkeys = passkeys;
        this.entrance = entrance;
    }

    @GetMapping(PAGE)
    ModelAndView ask(@RequestParam(defaultValue = "") String next, HttpServletRequest request) {
        return page(WayBack.local(next), request, "", 0, HttpStatus.OK);
    }

    @PostMapping(PAGE)
    ModelAndView byCode(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        return after(finishing.byCode(token(request), code, Entrance.caller(request)), next, request, response);
    }

    @PostMapping(PAGE + "/passkey")
    ModelAndView byPasskey(
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        return passkeys.signed(PasskeyQuestions.browser(request), answer, false)
                .map(passkey -> after(
                        finishing.byPasskey(token(request), passkey, Entrance.caller(request)),
                        next,
                        request,
                        response))
                .orElseGet(
                        () -> page(WayBack.local(next), request, WRONG_PASSKEY, 0, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private ModelAndView after(Finish finish, String next, HttpServletRequest request, HttpServletResponse response) {
        String way = WayBack.local(next);
        return switch (finish) {
            case Finish.Entered(var opened) -> entrance.enter(opened, way, request, response);
            case Finish.Wrong _ -> page(way, request, "identity.second.wrong", 0, HttpStatus.UNPROCESSABLE_CONTENT);
            case Finish.Spent _ -> page(way, request, "identity.second.spent", 0, HttpStatus.UNPROCESSABLE_CONTENT);
            case Finish.TooLate _ -> SeeOther.page(WayBack.with("/sign-in", way));
            case Finish.Wait(var time) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, time.toSeconds())));
                yield page(way, request, "", time.toMinutes() + 1, HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    private ModelAndView page(String way, HttpServletRequest request, String fault, long minutes, HttpStatus status) {
        Optional<AccountId> account = halves.find(token(request));
        if (account.isEmpty()) {
            return SeeOther.page(WayBack.with("/sign-in", way));
        }
        EnrolledFactors enrolled = factors.of(account.get());
        var model =
                new SecondStepModel(way, enrolled.app(), !enrolled.passkeys().isEmpty(), fault, minutes);
        return new ModelAndView("identity/second-step", Map.of("model", model), status);
    }

    private static String token(HttpServletRequest request) {
        return Cookies.SECOND.of(request).orElse("");
    }
}
