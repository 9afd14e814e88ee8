package vn.datmui.identity.provider;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a client's registration must be. Each fault names its field and a key of the bundle. */
final class ClientRules {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PURPOSE = 300;
    private static final int MOST_ADDRESSES = 10;
    private static final int LONGEST_ADDRESS = 500;
    private static final int SHORTEST_RSA = 2048;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private ClientRules() {}

    /** Field to fault, in the order of the page; empty when it may be proposed. */
    static Map<String, String> faults(ClientForm form) {
        Map<String, String> faults = new LinkedHashMap<>();
        requireText(faults, "name", form.name(), LONGEST_NAME);
        requireText(faults, "purpose", form.purpose(), LONGEST_PURPOSE);
        if (!form.signsPeopleIn() && !form.actsByItself()) {
            faults.put("signsPeopleIn", "noFlow");
        }
        if (form.signsPeopleIn() && form.redirectUris().isEmpty()) {
            faults.put("redirectUris", "required");
        }
        addresses(faults, "redirectUris", form.redirectUris());
        addresses(faults, "logoutUris", form.logoutUris());
        if (!form.backChannelUri().isEmpty()) {
            addresses(faults, "backChannelUri", List.of(form.backChannelUri()));
        }
        if (form.byKey() && !areKeys(form.keys())) {
            faults.put("keys", "badKeys");
        }
        return faults;
    }

    private static void requireText(Map<String, String> faults, String field, String text, int longest) {
        if (text.isBlank()) {
            faults.put(field, "required");
        } else if (text.length() > longest) {
            faults.put(field, "tooLong");
        }
    }

    private static void addresses(Map<String, String> faults, String field, List<String> addresses) {
        if (addresses.size() > MOST_ADDRESSES) {
            faults.putIfAbsent(field, "tooMany");
        }
        if (!addresses.stream().allMatch(ClientRules::isAddress)) {
            faults.putIfAbsent(field, "badAddress");
        }
    }

    /** An absolute https address without fragment, wildcard or user; plain http on the client's own machine only. */
    private static boolean isAddress(String text) {
        if (text.length() > LONGEST_ADDRESS || text.contains("*")) {
            return false;
        }
        try {
            URI uri = new URI(text);
            String host = uri.getHost();
            boolean secure = "https".equals(uri.getScheme())
                    || "http".equals(uri.getScheme()) && host != null && LOOPBACK.contains(host);
            return secure && host != null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Public keys only, fit for RS256, PS256 or ES256. */
    private static boolean areKeys(String text) {
        try {
            Map<String, Object> read = JSONObjectUtils.parse(text);
            boolean isSet = read != null
                    && read.get("keys") instanceof List<?> list
                    && list.stream().allMatch(Map.class::isInstance);
            List<JWK> keys = isSet ? JWKSet.parse(read).getKeys() : List.of();
            return !keys.isEmpty() && keys.stream().allMatch(ClientRules::isFit);
        } catch (ParseException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isFit(JWK key) {
        boolean strong = key instanceof RSAKey rsa ? rsa.size() >= SHORTEST_RSA : KeyType.EC.equals(key.getKeyType());
        return !key.isPrivate() && strong;
    }
}
