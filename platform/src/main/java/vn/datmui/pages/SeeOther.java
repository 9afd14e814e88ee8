package vn.datmui.pages;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** After a form was taken: 303, go and look there by GET, so that reloading sends nothing twice (RFC 9110, 15.4.4). */
public final class SeeOther {

    private SeeOther() {}

    /** The path as it stands: nothing in it is a variable, and nothing is added to it. */
    public static ModelAndView page(String path) {
        RedirectView view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }

    /** The same before any handler. */
    public static void answer(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, path);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
