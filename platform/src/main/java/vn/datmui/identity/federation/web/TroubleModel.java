package vn.datmui.identity.federation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Why signing in by another provider did not work.
 *
 * @param reason the last part of a key of the bundle
 * @param provider its code; blank when it is unknown
 * @param name its name for people
 * @param next where the person wanted to go; blank for nowhere special
 */
public record TroubleModel(String reason, String provider, String name, String next) {

    private static final Set<String> WORTH_TRYING =
            Set.of("SILENT", "UNTRUE", "CANCELLED", "NOT_EXPECTED", "REFUSED_THERE");

    /** Where the person wanted to go, to stand in a query. */
    public String nextInQuery() {
        return URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    /** Whether another attempt by the same provider makes sense. */
    public boolean again() {
        return !name.isEmpty() && WORTH_TRYING.contains(reason);
    }
}
