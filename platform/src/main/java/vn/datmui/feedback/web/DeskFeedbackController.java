package vn.datmui.feedback.web;

import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.feedback.ReadingSatisfaction;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;

/** What applicants say about an agency, for its officers: figures and comments, never who said it. */
@Controller
class DeskFeedbackController {

    private final ReadingSatisfaction satisfaction;

    DeskFeedbackController(ReadingSatisfaction satisfaction) {
        this.satisfaction = satisfaction;
    }

    @OpenTo(
            value = {Role.COUNTER_OFFICER, Role.SPECIALIST, Role.DIVISION_HEAD, Role.AGENCY_LEADER},
            reach = Reach.OWN_AGENCY)
    @GetMapping("/desk/feedback")
    ModelAndView comments(@AuthenticationPrincipal SignedIn me) {
        return new ModelAndView(
                "feedback/comments",
                Map.of("model", new CommentsPage(satisfaction.own(me), satisfaction.commentsFor(me))));
    }
}
