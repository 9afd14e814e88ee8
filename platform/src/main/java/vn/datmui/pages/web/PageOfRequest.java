package vn.datmui.pages.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.datmui.pages.Assets;
import vn.datmui.pages.Dictionary;
import vn.datmui.pages.FormToken;
import vn.datmui.pages.Page;
import vn.datmui.pages.Viewer;
import vn.datmui.pages.WhoIsLooking;
import vn.datmui.pages.Words;

/** Makes the {@link Page} that belongs to a request. */
@Component
class PageOfRequest {

    private static final Logger LOG = LoggerFactory.getLogger(PageOfRequest.class);

    private final Dictionary dictionary;
    private final Assets assets;
    private final Clock clock;
    private final ObjectProvider<WhoIsLooking> whoIsLooking;

    PageOfRequest(Dictionary dictionary, Assets assets, Clock clock, ObjectProvider<WhoIsLooking> whoIsLooking) {
        this.dictionary = dictionary;
        this.assets = assets;
        this.clock = clock;
        this.whoIsLooking = whoIsLooking;
    }

    Page of(HttpServletRequest request) {
        return page(request, viewer());
    }

    /** For error pages: when even the question who looks fails, the page shows nobody signed in. */
    Page evenIfBroken(HttpServletRequest request) {
        try {
            return page(request, viewer());
        } catch (RuntimeException e) {
            LOG.warn("an error page is shown without its viewer", e);
            return page(request, null);
        }
    }

    Words words(HttpServletRequest request) {
        return dictionary.in(LanguageChoice.of(request));
    }

    private Page page(HttpServletRequest request, @Nullable Viewer viewer) {
        return new Page(words(request), path(request), viewer, token(request), LocalDate.now(clock), assets);
    }

    private @Nullable Viewer viewer() {
        return whoIsLooking.stream().findFirst().flatMap(WhoIsLooking::viewer).orElse(null);
    }

    private static FormToken token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new FormToken(token.getParameterName(), token::getToken)
                : FormToken.none();
    }

    /** The address as the reader sees it, without the choice of language; after an error the one that failed. */
    static String path(HttpServletRequest request) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var query = failed == null ? request.getQueryString() : null;
        var address = UriComponentsBuilder.fromPath(Optional.ofNullable(failed).orElse(request.getRequestURI()));
        if (query != null) {
            address.query(query);
        }
        return address.replaceQueryParam(LanguageChoice.PARAMETER).build().toUriString();
    }
}
