package vn.datmui.pages.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.kernel.OpenTo;

/** Pages that only say something: how accessible the site is, what it does with personal data. */
@Controller
@OpenTo(everyone = true)
class StaticPages {

    @GetMapping("/accessibility")
    ModelAndView accessibility() {
        return new ModelAndView("pages/accessibility", Map.of());
    }

    @GetMapping("/privacy")
    ModelAndView privacy() {
        return new ModelAndView("pages/privacy", Map.of());
    }
}
