package vn.datmui.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.identity.AssuranceNeeded;
import vn.datmui.identity.federation.SignInWays;
import vn.datmui.identity.web.door.WayBack;

/**
 * Asks a person to sign in by a better way, and leads them back to the page on which they were. Programs are told what is missing
 * like any other problem.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SteppingUp implements HandlerExceptionResolver {

    private final SignInWays ways;

    SteppingUp(SignInWays ways) {
        this.ways = ways;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception trouble) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return trouble instanceof AssuranceNeeded needed && accept != null && accept.contains("text/html")
                ? ask(needed, request)
                : null;
    }

    private ModelAndView ask(AssuranceNeeded needed, HttpServletRequest request) {
        var better = ways.today().stream()
                .filter(way -> way.best().reaches(needed.level()))
                .toList();
        var model = new StepUpModel(needed.level(), WayBack.pageOf(request), better);
        return new ModelAndView("identity/step-up", Map.of("model", model), HttpStatus.FORBIDDEN);
    }
}
