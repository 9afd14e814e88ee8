package vn.datmui.pages.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the compiled template {@code <module>/<name>.jte} for the view name {@code <module>/<name>}. */
@Component
class JteViews implements ViewResolver, Ordered {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, JteViews.class.getClassLoader(), "datmui.jte");
    private final PageOfRequest pages;
    private final BringingBack bringingBack;

    JteViews(PageOfRequest pages, BringingBack bringingBack) {
        this.pages = pages;
        this.bringingBack = bringingBack;
    }

    @Override
    public @Nullable View resolveViewName(String viewName, Locale locale) {
        if (viewName.startsWith("redirect:") || viewName.startsWith("forward:")) {
            return null;
        }
        var template = viewName + ".jte";
        return engine.hasTemplate(template)
                ? new JteView(engine, template, pages::of, HttpHeaders.EMPTY, bringingBack)
                : null;
    }

    /** A view for when something is broken already: it does without knowing who looks, should that fail too. */
    View evenIfBroken(String viewName, HttpHeaders headers) {
        return new JteView(engine, viewName + ".jte", pages::evenIfBroken, headers, null);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 10;
    }
}
