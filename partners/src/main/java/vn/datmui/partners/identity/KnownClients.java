package vn.datmui.partners.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The applications that may ask: registered ones with a secret, and those on this machine whose client_id is the address of a
 * document about themselves with their public keys (OAuth Client ID Metadata Document). So nothing has to be agreed upon before
 * a rehearsal.
 */
final class KnownClients {

    /**
     * What is known of an application.
     *
     * @param secret blank when it proves itself by key
     */
    record KnownClient(String id, String secret, List<String> redirectUris, JWKSet keys) {}

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, KnownClient> registered = new ConcurrentHashMap<>();
    private final Set<String> spent = ConcurrentHashMap.newKeySet();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    void register(String id, String secret, List<String> redirectUris) {
        registered.put(id, new KnownClient(id, secret, List.copyOf(redirectUris), new JWKSet()));
    }

    Optional<KnownClient> find(String id) {
        return Optional.ofNullable(registered.get(id)).or(() -> described(id));
    }

    /** The client of a request to the token endpoint, when it has proved itself. */
    Optional<KnownClient> proved(Call call, String audience) {
        if (call.header("Authorization").startsWith("Basic ")) {
            return bySecret(call.header("Authorization").substring(6));
        }
        return find(call.get("client_id").isEmpty() ? subject(call.get("client_assertion")) : call.get("client_id"))
                .filter(client -> call.get("client_secret").isEmpty()
                        ? isProvedByKey(client, call.get("client_assertion"), audience)
                        : call.get("client_secret").equals(client.secret()));
    }

    private Optional<KnownClient> bySecret(String basic) {
        String[] pair = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8).split(":", 2);
        return find(decoded(pair[0]))
                .filter(client -> !client.secret().isEmpty() && client.secret().equals(decoded(pair[1])));
    }

    private boolean isProvedByKey(KnownClient client, String assertion, String audience) {
        try {
            SignedJWT token = SignedJWT.parse(assertion);
            JWTClaimsSet claims = token.getJWTClaimsSet();
            return isVerified(client, token)
                    && client.id().equals(claims.getIssuer())
                    && claims.getAudience().contains(audience)
                    && claims.getExpirationTime().after(new Date())
                    && spent.add(claims.getJWTID());
        } catch (ParseException | JOSEException e) {
            return false;
        }
    }

    private static boolean isVerified(KnownClient client, SignedJWT token) throws JOSEException {
        JWK key = client.keys().getKeyByKeyId(token.getHeader().getKeyID());
        if (key == null) {
            return false;
        }
        JWSVerifier verifier = key instanceof RSAKey rsa ? new RSASSAVerifier(rsa) : new ECDSAVerifier(key.toECKey());
        return token.verify(verifier);
    }

    private static String subject(String assertion) {
        try {
            return SignedJWT.parse(assertion).getJWTClaimsSet().getSubject();
        } catch (ParseException e) {
            return "";
        }
    }

    private Optional<KnownClient> described(String id) {
        try {
            URI address = URI.create(id);
            if (!"http".equals(address.getScheme()) || !THIS_MACHINE.contains(address.getHost())) {
                return Optional.empty();
            }
            var answer =
                    http.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.ofString());
            return Optional.of(read(JSONObjectUtils.parse(answer.body())))
                    .filter(client -> client.id().equals(id));
        } catch (IllegalArgumentException | IOException | ParseException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static KnownClient read(Map<String, Object> document) throws ParseException {
        return new KnownClient(
                JSONObjectUtils.getString(document, "client_id"),
                "",
                List.of(JSONObjectUtils.getStringArray(document, "redirect_uris")),
                JWKSet.parse(JSONObjectUtils.getJSONObject(document, "jwks")));
    }

    private static String decoded(String text) {
        return java.net.URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
