package vn.datmui.identity.web.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a person goes after sign-in: a page of this site and nothing else. */
public final class WayBack {

    private static final int LONGEST = 1000;
    private static final Pattern LOCAL = Pattern.compile("/([^/\\\\\\s\\p{Cntrl}][^\\\\\\s\\p{Cntrl}]*)?");
    private static final String NOWHERE = "";

    private WayBack() {}

    /** The path if it stays on this site, else blank: {@code //elsewhere}, {@code /\elsewhere} and {@code https:} do not. */
    public static String local(@Nullable String path) {
        if (path == null || path.length() > LONGEST || !LOCAL.matcher(path).matches()) {
            return NOWHERE;
        }
        return path.startsWith("/sign-in") || path.startsWith("/sign-out") ? NOWHERE : path;
    }

    /** The sign-in page that leads back to where the person was; after a form, to the page that the form stood on. */
    public static String signInPage(HttpServletRequest request) {
        String page = with("/sign-in", next(request));
        return isReading(request) ? page : page + (page.contains("?") ? "&unsent" : "?unsent");
    }

    /** A page that knows where the person goes on afterwards. */
    public static String with(String page, String next) {
        return next.isEmpty()
                ? page
                : UriComponentsBuilder.fromPath(page)
                        .queryParam("next", "{next}")
                        .encode()
                        .buildAndExpand(next)
                        .toUriString();
    }

    /** Where the person was; after a form, the page that the form stood on. */
    static String next(HttpServletRequest request) {
        return isReading(request) ? local(address(request)) : pageOfForm(request);
    }

    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** The page on which a person is: the one that they asked for, or the one that their form stood on; blank when nobody knows. */
    public static String pageOf(HttpServletRequest request) {
        return request.getMethod().equals("GET") ? local(address(request)) : pageOfForm(request);
    }

    /** The path and query of a request. */
    static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    /** The page on which the form of a request stood; blank when the browser does not say. */
    static String pageOfForm(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null) {
            return NOWHERE;
        }
        try {
            URI page = new URI(referer);
            return local(page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery());
        } catch (URISyntaxException e) {
            return NOWHERE;
        }
    }
}
