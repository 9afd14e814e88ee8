package vn.datmui.pages.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.kernel.OpenTo;

/** Trouble outside the handlers: in filters, in the guard, in the server itself. The server sends it here. */
@Controller
@OpenTo(everyone = true)
class TroubleElsewhere implements ErrorController {

    private final JudgingTrouble judging;
    private final TroubleViews views;

    TroubleElsewhere(JudgingTrouble judging, TroubleViews views) {
        this.judging = judging;
        this.views = views;
    }

    @RequestMapping("${server.error.path:/error}")
    ModelAndView answer(HttpServletRequest request) {
        var trouble = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                ? judging.judge(failure)
                : Trouble.ofStatus(status(request));
        return views.show(trouble, request);
    }

    /** Somebody who opens this address by hand finds nothing here. */
    private static int status(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(Integer.class::cast)
                .orElse(404);
    }
}
