package vn.datmui.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.datmui.identity.federation.SignInWays;

/**
 * The sign-in page as it stands.
 *
 * @param name what was typed as name
 * @param next where to go afterwards; blank for the usual place
 * @param unsent whether a form could not be taken because the session had ended
 * @param refused whether name and password did not belong together
 * @param minutes how long to wait; 0 when there is no need
 * @param passkeyRefused whether a passkey was shown that opens nothing
 * @param level the level of assurance that a client wishes for; blank for any
 * @param again whether the person must prove themselves afresh
 * @param ways the other providers by which people may sign in
 */
public record SignInModel(
        String name,
        String next,
        boolean unsent,
        boolean refused,
        long minutes,
        boolean passkeyRefused,
        String level,
        boolean again,
        List<SignInWays.Way> ways) {

    /** The page after a passkey that did not hold. */
    public static SignInModel passkeyRefused(String next) {
        return new SignInModel("", next, false, false, 0, true, "", false, List.of());
    }

    /** Where to go afterwards and what else a provider is asked, to stand in a query after {@code next=}. */
    public String nextInQuery() {
        return URLEncoder.encode(next, StandardCharsets.UTF_8)
                + (level.isEmpty() ? "" : "&level=" + level)
                + (again ? "&again" : "");
    }
}
