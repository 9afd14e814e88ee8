package vn.datmui.identity.federation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.datmui.identity.AssuranceLevel;

/** What the record of a provider must be. Each fault names its field and a key of the bundle. */
final class UpstreamRules {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int LONGEST = 200;

    private UpstreamRules() {}

    static Map<String, String> faults(UpstreamForm form, boolean hasSecret) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (!form.code().matches("[a-z][a-z0-9-]{1,30}")) {
            faults.put("code", "badCode");
        }
        if (form.name().isBlank() || form.name().length() > LONGEST) {
            faults.put("name", "required");
        }
        if (!isAddress(form.issuer())) {
            faults.put("issuer", "badIssuer");
        }
        byProof(faults, form, hasSecret);
        if (form.verifiesNumbers() && form.trusted() == AssuranceLevel.LOW) {
            faults.put("trusted", "numbersNeedTrust");
        }
        if (form.validTo() != null && form.validTo().isBefore(form.validFrom())) {
            faults.put("validTo", "endsBeforeItBegins");
        }
        return faults;
    }

    private static void byProof(Map<String, String> faults, UpstreamForm form, boolean hasSecret) {
        if (form.proof() != UpstreamForm.Proof.KEY && form.clientId().isBlank()) {
            faults.put("clientId", "required");
        }
        if (form.proof() != UpstreamForm.Proof.KEY && !hasSecret) {
            faults.put("secret", "required");
        }
    }

    /** https, or http on this machine; compared letter by letter with what tokens say, so without query and fragment. */
    static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean secure = "https".equals(uri.getScheme())
                    || "http".equals(uri.getScheme()) && uri.getHost() != null && THIS_MACHINE.contains(uri.getHost());
            return secure
                    && uri.getHost() != null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawUserInfo() == null
                    && text.length() <= LONGEST;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
