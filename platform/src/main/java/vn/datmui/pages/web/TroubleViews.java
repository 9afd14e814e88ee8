package vn.datmui.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Shows trouble: a page to people, an RFC 9457 document to programs. */
@Component
class TroubleViews {

    private final JteViews views;
    private final PageOfRequest pages;
    private final JsonMapper json;

    TroubleViews(JteViews views, PageOfRequest pages, JsonMapper json) {
        this.views = views;
        this.pages = pages;
        this.json = json;
    }

    ModelAndView show(Trouble trouble, HttpServletRequest request) {
        var view = Asker.isProgram(request)
                ? new ProblemDocument(trouble, pages, json)
                : views.evenIfBroken("pages/trouble", trouble.headers());
        var shown = new ModelAndView(view, Map.of("model", trouble));
        shown.setStatus(HttpStatusCode.valueOf(trouble.status()));
        return shown;
    }
}
