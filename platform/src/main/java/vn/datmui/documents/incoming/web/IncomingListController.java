package vn.datmui.documents.incoming.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;

/** The list of incoming documents: the home of the documents desk. */
@Controller
@OpenTo(
        value = {Role.CLERK, Role.SPECIALIST, Role.DIVISION_HEAD, Role.AGENCY_LEADER, Role.COUNTER_OFFICER},
        reach = Reach.OWN_AGENCY)
class IncomingListController {

    @GetMapping("/desk/documents")
    ModelAndView list() {
        return new ModelAndView("documents/incoming");
    }
}
