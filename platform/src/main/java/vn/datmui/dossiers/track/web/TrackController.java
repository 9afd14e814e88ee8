package vn.datmui.dossiers.track.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.track.Completion;
import vn.datmui.dossiers.track.LookUpBrake;
import vn.datmui.dossiers.track.LookingUp;
import vn.datmui.kernel.OpenTo;

/** Tracking without sign-in: code and degree of completion, nothing else (Circular 01/2018/TT-VPCP, art. 16(2)(d)). */
@Controller
@OpenTo(everyone = true)
class TrackController {

    private static final int LONGEST_TYPED = 60;

    private final LookingUp lookingUp;
    private final LookUpBrake brake;

    TrackController(LookingUp lookingUp, LookUpBrake brake) {
        this.lookingUp = lookingUp;
        this.brake = brake;
    }

    @GetMapping("/track")
    ModelAndView track(
            @RequestParam(name = "code", required = false) @Nullable String typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        hideFromSearchEngines(response);
        if (typed == null) {
            return page(TrackPage.empty(), HttpStatus.OK);
        }
        String shown = typed.length() > LONGEST_TYPED ? typed.substring(0, LONGEST_TYPED) : typed;
        Optional<DossierCode> code = DossierCode.read(shown);
        if (code.isEmpty()) {
            return page(
                    TrackPage.wrong(shown, shown.isBlank() ? "empty" : "malformed"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        brake.passFrom(request.getRemoteAddr());
        return answer(lookingUp.byCode(code.get()), shown);
    }

    /** What the QR code on every paper leads to. */
    @GetMapping("/t/{token}")
    ModelAndView byToken(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        hideFromSearchEngines(response);
        brake.passFrom(request.getRemoteAddr());
        return answer(lookingUp.byToken(token), "");
    }

    private static ModelAndView answer(Optional<Completion> found, String typed) {
        return found.map(completion -> page(TrackPage.found(completion), HttpStatus.OK))
                .orElseGet(() -> page(TrackPage.wrong(typed, "unknown"), HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(TrackPage model, HttpStatus status) {
        return new ModelAndView("dossiers/track/track", Map.of("model", model), status);
    }

    private static void hideFromSearchEngines(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
