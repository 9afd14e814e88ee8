package vn.datmui.pages.web;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The form token of a page with the cookies that belong to it. */
record Token(String value, String cookies) {

    private static final Pattern VALUE = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    static Token from(HttpResponse<String> page) {
        var found = VALUE.matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException("the page has no form");
        }
        return new Token(
                found.group(1),
                page.headers().allValues("Set-Cookie").stream()
                        .map(cookie -> cookie.split(";", 2)[0])
                        .collect(Collectors.joining("; ")));
    }

    String[] headers() {
        return new String[] {"X-CSRF-TOKEN", value, "Cookie", cookies, "Accept", "text/html"};
    }
}
