package vn.datmui.identity.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Role;

/** The administrator's room: what can be looked after from here. */
@Controller
@OpenTo(Role.ADMINISTRATOR)
class AdministratorPage {

    @GetMapping("/admin")
    ModelAndView show() {
        return new ModelAndView("identity/admin", Map.of());
    }
}
