package vn.datmui.identity.recovery.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.identity.recovery.RenewingByCode;
import vn.datmui.identity.recovery.RenewingByCode.Renewal;
import vn.datmui.identity.web.Entrance;
import vn.datmui.kernel.OpenTo;
import vn.datmui.pages.SeeOther;

/** Setting a new password by the code from the counter. */
@Controller
@OpenTo(everyone = true)
class RenewPage {

    private static final String PAGE = "/recover";

    private final RenewingByCode renewing;

    RenewPage(RenewingByCode renewing) {
        this.renewing = renewing;
    }

    @GetMapping(PAGE)
    ModelAndView ask(@RequestParam(required = false) @Nullable String done) {
        return page(new RenewModel("", "", false, "", 0, done != null), HttpStatus.OK);
    }

    @PostMapping(PAGE)
    ModelAndView renew(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String newPassword,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (renewing.renew(name, code, newPassword, Entrance.caller(request))) {
            case Renewal.Done _ -> SeeOther.page(PAGE + "?done");
            case Renewal.Wrong _ ->
                page(new RenewModel(name, code, true, "", 0, false), HttpStatus.UNPROCESSABLE_CONTENT);
            case Renewal.BadPassword(var fault) ->
                page(new RenewModel(name, code, false, fault, 0, false), HttpStatus.UNPROCESSABLE_CONTENT);
            case Renewal.Wait(var time) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, time.toSeconds())));
                yield page(
                        new RenewModel(name, code, false, "", time.toMinutes() + 1, false),
                        HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    private static ModelAndView page(RenewModel model, HttpStatus status) {
        return new ModelAndView("identity/recover", Map.of("model", model), status);
    }
}
