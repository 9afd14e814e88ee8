package vn.datmui.identity.factor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.identity.factor.SigningInByPasskey;
import vn.datmui.identity.web.Entrance;
import vn.datmui.identity.web.SignInModel;
import vn.datmui.identity.web.door.WayBack;
import vn.datmui.kernel.OpenTo;

/** Signing in with a passkey alone. */
@Controller
@OpenTo(everyone = true)
class PasskeySignIn {

    private final SigningInByPasskey signingIn;
    private final Entrance entrance;

    PasskeySignIn(SigningInByPasskey signingIn, Entrance entrance) {
        this.signingIn = signingIn;
        this.entrance = entrance;
    }

    @PostMapping("/sign-in/passkey")
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        String way = WayBack.local(next);
        return signingIn
                .signIn(PasskeyQuestions.browser(request), answer, Entrance.caller(request))
                .map(opened -> entrance.enter(opened, way, request, response))
                .orElseGet(() -> new ModelAndView(
                        "identity/sign-in",
                        Map.of("model", SignInModel.passkeyRefused(way)),
                        HttpStatus.UNPROCESSABLE_CONTENT));
    }
}
