package vn.datmui.identity.provider.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.datmui.identity.federation.web.oidc.Outside;
import vn.datmui.identity.provider.Client;
import vn.datmui.identity.provider.ProviderKeys;
import vn.datmui.identity.provider.TellingClients.Known;
import vn.datmui.identity.provider.TellingClients.Messenger;

/** Sends a logout token to the address of a client's registration (OpenID Connect Back-Channel Logout 1.0, sections 2.4 and 2.5). */
@Component
class LogoutMessenger implements Messenger {

    private static final Logger log = LoggerFactory.getLogger(LogoutMessenger.class);
    private static final JOSEObjectType TYPE = new JOSEObjectType("logout+jwt");
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration LIFE = Duration.ofMinutes(2);

    private final RestClient http =
            RestClient.builder().requestFactory(Outside.requests()).build();
    private final ProviderKeys keys;
    private final Clock clock;
    private final String issuer;

    LogoutMessenger(ProviderKeys keys, Clock clock, @Value("${datmui.address}") String issuer) {
        this.keys = keys;
        this.clock = clock;
        this.issuer = issuer;
    }

    @Override
    public boolean tell(Client client, Known ended) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("logout_token", token(client, ended));
        try {
            return http.post()
                    .uri(URI.create(client.form().backChannelUri()))
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .toBodilessEntity()
                    .getStatusCode()
                    .is2xxSuccessful();
        } catch (RestClientException e) {
            log.warn("The client {} does not hear that a session has ended: {}", client.id(), e.getMessage());
            return false;
        }
    }

    private String token(Client client, Known ended) {
        Instant now = clock.instant();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(ended.account())
                .audience(client.id().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .jwtID(UUID.randomUUID().toString())
                .claim("sid", ended.session().toString())
                .claim("events", Map.of(EVENT, Map.of()))
                .build();
        JWK key = keys.current();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(TYPE)
                        .keyID(key.getKeyID())
                        .build(),
                claims);
        try {
            token.sign(new RSASSASigner(key.toRSAKey()));
        } catch (JOSEException e) {
            throw new IllegalStateException("the current key does not sign", e);
        }
        return token.serialize();
    }
}
