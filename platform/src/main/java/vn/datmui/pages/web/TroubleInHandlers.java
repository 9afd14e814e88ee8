package vn.datmui.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;

/** The one place where what a handler throws becomes an answer. */
@ControllerAdvice
class TroubleInHandlers {

    private final JudgingTrouble judging;
    private final TroubleViews views;

    TroubleInHandlers(JudgingTrouble judging, TroubleViews views) {
        this.judging = judging;
        this.views = views;
    }

    @ExceptionHandler
    ModelAndView answer(Exception failure, HttpServletRequest request) {
        return views.show(judging.judge(failure), request);
    }

    /** Whether somebody may come in is decided by the guard, who also knows where to send a person to sign in. */
    @ExceptionHandler
    void leaveToTheGuard(AccessDeniedException refused) {
        throw refused;
    }

    @ExceptionHandler
    void leaveToTheGuard(AuthenticationException refused) {
        throw refused;
    }

    /** The reader has gone: nobody to answer. */
    @ExceptionHandler
    @Nullable
    ModelAndView answerNobody(AsyncRequestNotUsableException gone) {
        return null;
    }
}
