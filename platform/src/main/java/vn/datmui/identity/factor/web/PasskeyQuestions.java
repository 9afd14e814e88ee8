package vn.datmui.identity.factor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.factor.Factors;
import vn.datmui.identity.factor.Passkey;
import vn.datmui.identity.factor.Passkeys;
import vn.datmui.identity.signin.HalfSignIns;
import vn.datmui.identity.signin.Secret;
import vn.datmui.identity.web.door.Cookies;
import vn.datmui.kernel.Digest;
import vn.datmui.kernel.OpenTo;

/** What the page's script puts before the browser: the options of WebAuthn as JSON, sections 5.4 and 5.5. */
@RestController
class PasskeyQuestions {

    private final Passkeys passkeys;
    private final Factors factors;
    private final HalfSignIns halves;

    PasskeyQuestions(Passkeys passkeys, Factors factors, HalfSignIns halves) {
        this.passkeys = passkeys;
        this.factors = factors;
        this.halves = halves;
    }

    /** Which browser asks and answers. */
    static Digest browser(HttpServletRequest request) {
        return Secret.digest("passkey " + Cookies.ofBrowser(request).orElse(""));
    }

    /** To sign in: with any passkey of this site, or in the second step with one of the person's. */
    @OpenTo(everyone = true)
    @PostMapping("/sign-in/passkey/options")
    ResponseEntity<Map<String, Object>> toSign(HttpServletRequest request) {
        List<Map<String, Object>> allowed = Cookies.SECOND
                .of(request)
                .flatMap(halves::find)
                .map(account -> names(factors.of(account).passkeys()))
                .orElse(List.of());
        return answer(Map.of(
                "challenge", text(passkeys.challenge(browser(request))),
                "rpId", passkeys.site(),
                "timeout", Passkeys.PATIENCE.toMillis(),
                "allowCredentials", allowed,
                "userVerification", allowed.isEmpty() ? "required" : "preferred"));
    }

    @OpenTo(anySignedIn = true)
    @PostMapping("/account/security/passkeys/options")
    ResponseEntity<Map<String, Object>> toMake(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        return answer(Map.of(
                "challenge", text(passkeys.challenge(browser(request))),
                "rp", Map.of("id", passkeys.site(), "name", "Đất Mũi"),
                "user",
                        Map.of(
                                "id", text(Passkeys.handleOf(me.account())),
                                "name", me.fullName(),
                                "displayName", me.fullName()),
                "pubKeyCredParams",
                        Passkeys.algorithms().stream()
                                .map(number -> Map.<String, Object>of("type", "public-key", "alg", number))
                                .toList(),
                "timeout", Passkeys.PATIENCE.toMillis(),
                "excludeCredentials", names(factors.of(me.account()).passkeys()),
                "authenticatorSelection", Map.of("residentKey", "preferred", "userVerification", "preferred"),
                "attestation", "none"));
    }

    private static List<Map<String, Object>> names(List<Passkey> known) {
        return known.stream()
                .map(passkey -> Map.<String, Object>of(
                        "type", "public-key", "id", passkey.id(), "transports", passkey.transports()))
                .toList();
    }

    private static ResponseEntity<Map<String, Object>> answer(Map<String, Object> options) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(options);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
