package vn.datmui.partners.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Codes, id_tokens and what userinfo says. A code counts once. */
final class Issuing {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MUCH = 5_000_000;

    private final String issuer;
    private final Keys keys;
    private final KnownClients clients;
    private final Predicate<Fault> faults;
    private final Map<String, Granted> codes = new ConcurrentHashMap<>();
    private final Map<String, TestPerson> tokens = new ConcurrentHashMap<>();

    Issuing(String issuer, Keys keys, KnownClients clients, Predicate<Fault> faults) {
        this.issuer = issuer;
        this.keys = keys;
        this.clients = clients;
        this.faults = faults;
    }

    String remember(Granted granted) {
        String code = UUID.randomUUID().toString();
        codes.put(code, granted);
        return code;
    }

    void token(Call call) throws IOException {
        var client = clients.proved(call, issuer + "/token");
        if (client.isEmpty()) {
            call.error(401, "invalid_client");
            return;
        }
        Granted granted = codes.remove(call.get("code"));
        if (granted == null || !fits(granted, client.get().id(), call)) {
            call.error(400, "invalid_grant");
            return;
        }
        String access = UUID.randomUUID().toString();
        tokens.put(access, granted.person());
        call.json(
                200,
                Map.of(
                        "access_token",
                        access,
                        "token_type",
                        "Bearer",
                        "expires_in",
                        LIFE.toSeconds(),
                        "scope",
                        "openid profile",
                        "id_token",
                        idToken(granted)));
    }

    void userInfo(Call call) throws IOException {
        TestPerson person = tokens.get(call.header("Authorization").replaceFirst("(?i)^Bearer ", ""));
        if (person == null) {
            call.error(401, "invalid_token");
            return;
        }
        Map<String, Object> claims = new LinkedHashMap<>(person.claims());
        if (faults.test(Fault.OTHER_SUBJECT)) {
            claims.put("sub", "nguoi-khac");
        }
        if (faults.test(Fault.OVERSIZED)) {
            claims.put("note", "x".repeat(MUCH));
        }
        call.json(200, claims);
    }

    private static boolean fits(Granted granted, String client, Call call) {
        return granted.clientId().equals(client)
                && granted.redirectUri().equals(call.get("redirect_uri"))
                && granted.challenge().equals(challenge(call.get("code_verifier")))
                && granted.at().plus(LIFE).isAfter(Instant.now());
    }

    private String idToken(Granted granted) {
        JWTClaimsSet claims = claims(granted);
        if (faults.test(Fault.ALG_NONE)) {
            return new PlainJWT(claims).serialize();
        }
        if (faults.test(Fault.KEY_CONFUSION)) {
            return keys.signByPublishedKey(claims);
        }
        return faults.test(Fault.FOREIGN_KEY) ? keys.signByForeignKey(claims) : keys.sign(claims);
    }

    private JWTClaimsSet claims(Granted granted) {
        Instant now = Instant.now();
        Instant issued =
                faults.test(Fault.EXPIRED) ? now.minus(DAY) : faults.test(Fault.FROM_FUTURE) ? now.plus(DAY) : now;
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(faults.test(Fault.WRONG_ISSUER) ? "https://nguoi-khac.example" : issuer)
                .audience(faults.test(Fault.WRONG_AUDIENCE) ? "ung-dung-khac" : granted.clientId())
                .issueTime(Date.from(issued))
                .expirationTime(Date.from(issued.plus(LIFE)))
                .claim("nonce", faults.test(Fault.WRONG_NONCE) ? "cua-nguoi-khac" : granted.nonce())
                .claim("acr", String.valueOf(granted.level()))
                .claim("amr", granted.level() == 1 ? List.of("pwd") : List.of("pwd", "otp", "mfa"))
                .claim("auth_time", granted.at().getEpochSecond());
        granted.person().claims().forEach(claims::claim);
        return claims.build();
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
