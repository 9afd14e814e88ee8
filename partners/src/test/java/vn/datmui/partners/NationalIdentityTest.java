package vn.datmui.partners;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.datmui.partners.identity.Fault;
import vn.datmui.partners.identity.NationalIdentity;

/** The national identity of the rehearsal speaks the protocol, and lies when it is told to. */
class NationalIdentityTest {

    private static final String BACK = "http://localhost:8080/sign-in/from/national";
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private static Partners partners;
    private static NationalIdentity nation;

    @BeforeAll
    static void starts() throws IOException {
        partners = Partners.start(0, 0);
        nation = partners.nationalIdentity();
        nation.register("dat-mui", "bi-mat", List.of(BACK));
    }

    @AfterAll
    static void stops() {
        partners.close();
    }

    @AfterEach
    void behaves() {
        nation.behave();
    }

    @Test
    void saysThatItIsARehearsal() throws Exception {
        String page = get("/authorize?" + encoded(request())).body();
        assertThat(page).contains("DIỄN TẬP", "Mọi người ở đây đều là hư cấu", "Lâm Thị Kiều Oanh");
    }

    @Test
    void givesATokenForACodeOnce() throws Exception {
        String code = code(request());
        var claims = SignedJWT.parse(idToken(code)).getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(nation.issuer());
        assertThat(claims.getAudience()).containsExactly("dat-mui");
        assertThat(claims.getClaim("acr")).isEqualTo("2");
        assertThat(claims.getClaim("nonce")).isEqualTo("mot-lan");
        assertThat(exchange(code, VERIFIER).statusCode()).isEqualTo(400);
    }

    @Test
    void givesNothingWithoutTheProofKey() throws Exception {
        assertThat(exchange(code(request()), "x".repeat(43)).statusCode()).isEqualTo(400);
    }

    @Test
    void neverSaysMoreThanTheAccountCan() throws Exception {
        Map<String, String> request = request();
        request.put("person", "nguoi-0789");
        request.put("level", "3");
        assertThat(JWTParser.parse(idToken(code(request))).getJWTClaimsSet().getClaim("acr"))
                .isEqualTo("1");
    }

    @Test
    void sendsNobodyToAnAddressThatIsNotRegistered() throws Exception {
        Map<String, String> request = request();
        request.put("redirect_uri", BACK + "/x");
        assertThat(get("/authorize?" + encoded(request)).statusCode()).isEqualTo(400);
    }

    @Test
    void liesWhenItIsTold() throws Exception {
        post("/admin", Map.of("fault", Fault.ALG_NONE.name(), "on", "true"), "");
        assertThat(idToken(code(request()))).endsWith(".");
        post("/admin", Map.of("do", "behave"), "");
        assertThat(idToken(code(request()))).doesNotEndWith(".");
        nation.turn(Fault.BROKEN, true);
        assertThat(get("/jwks").statusCode()).isEqualTo(500);
    }

    private static Map<String, String> request() {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("response_type", "code");
        request.put("client_id", "dat-mui");
        request.put("redirect_uri", BACK);
        request.put("scope", "openid profile");
        request.put("state", "trang-thai");
        request.put("nonce", "mot-lan");
        request.put("code_challenge", CHALLENGE);
        request.put("code_challenge_method", "S256");
        request.put("person", "nguoi-4567");
        request.put("level", "2");
        return request;
    }

    private static String code(Map<String, String> request) throws Exception {
        String back =
                post("/authorize", request, "").headers().firstValue("Location").orElseThrow();
        assertThat(back).startsWith(BACK + "?code=").contains("&state=trang-thai&iss=");
        return back.replaceFirst(".*[?]code=([^&]*).*", "$1");
    }

    private static String idToken(String code) throws Exception {
        return JSONObjectUtils.getString(
                JSONObjectUtils.parse(exchange(code, VERIFIER).body()), "id_token");
    }

    private static HttpResponse<String> exchange(String code, String verifier) throws Exception {
        String basic = Base64.getEncoder().encodeToString("dat-mui:bi-mat".getBytes(StandardCharsets.US_ASCII));
        return post(
                "/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        BACK,
                        "code_verifier",
                        verifier),
                "Basic " + basic);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(nation.issuer() + path)).GET());
    }

    private static HttpResponse<String> post(String path, Map<String, String> fields, String authorization)
            throws Exception {
        return send(HttpRequest.newBuilder(URI.create(nation.issuer() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", authorization)
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
