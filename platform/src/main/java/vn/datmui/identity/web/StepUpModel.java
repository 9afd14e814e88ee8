package vn.datmui.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.datmui.identity.AssuranceLevel;
import vn.datmui.identity.federation.SignInWays;

/**
 * What is asked of a person whose sign-in is not good enough for what they want to do.
 *
 * @param next where they come back to
 * @param ways the providers that can give the level
 */
public record StepUpModel(AssuranceLevel level, String next, List<SignInWays.Way> ways) {

    /** Where they come back to, to stand in a query. */
    public String nextInQuery() {
        return URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
