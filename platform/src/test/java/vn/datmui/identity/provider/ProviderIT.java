package vn.datmui.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.datmui.identity.provider.RelyingParty.authorize;
import static vn.datmui.identity.provider.RelyingParty.claims;
import static vn.datmui.identity.provider.RelyingParty.json;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.kernel.Role;

/** Every flow of the OpenID provider, word by word, and the attacks upon them. */
@PlatformTest
class ProviderIT {

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private RelyingParty party;
    private Person tham;

    @BeforeEach
    void register() {
        party = RelyingParty.registered(people);
        tham = people.citizen(People.HONG_THAM);
    }

    @Test
    void tellsWhatItDoesAndNothingThatItDoesNot() {
        JsonNode discovery = json(people.stranger().get("/.well-known/openid-configuration"));
        assertThat(discovery.get("code_challenge_methods_supported").toString()).isEqualTo("[\"S256\"]");
        assertThat(discovery.get("grant_types_supported").toString())
                .isEqualTo("[\"authorization_code\",\"refresh_token\",\"client_credentials\"]");
        assertThat(discovery.get("token_endpoint_auth_methods_supported").toString())
                .isEqualTo("[\"client_secret_basic\",\"private_key_jwt\"]");
        assertThat(discovery.has("registration_endpoint")).isFalse();
    }

    @Test
    void tellsTheClientWhoThePersonIsAfterTheirConsent() {
        Map<String, String> answer = party.answer(tham, party.request());
        assertThat(answer).containsEntry("state", "trang-thai").containsKeys("code", "iss");
        JsonNode tokens = json(party.exchange(answer.get("code")));
        JsonNode claims = claims(tokens.get("id_token").asString());
        assertThat(claims.get("nonce").asString()).isEqualTo("mot-lan");
        assertThat(claims.get("name").asString()).isEqualTo("Nguyễn Thị Hồng Thắm");
        assertThat(claims.get("acr").asString()).isEqualTo("low");
        assertThat(claims.has("citizen_id")).isFalse();
        JsonNode info = json(party.userInfo(tokens.get("access_token").asString()));
        assertThat(info.get("sub")).isEqualTo(claims.get("sub"));
        assertThat(info.get("birthdate").asString()).startsWith("1985");
    }

    @Test
    void tellsAnOfficersPostsOfToday() {
        Person officer = people.officer(Role.COUNTER_OFFICER, People.DAT_MUI);
        Map<String, String> request = party.request();
        request.put("scope", "openid officer");
        JsonNode tokens = json(party.exchange(party.answer(officer, request).get("code")));
        JsonNode post = claims(tokens.get("id_token").asString()).get("posts").get(0);
        assertThat(post.get("agency").asString()).isEqualTo("H12.32248");
        assertThat(post.get("role").asString()).isEqualTo("counter_officer");
    }

    @Test
    void remembersAConsentAndAsksAgainForMore() {
        party.answer(tham, party.request());
        assertThat(tham.where(tham.get(authorize(party.request())))).startsWith(RelyingParty.ADDRESS);
        Map<String, String> more = party.request();
        more.put("scope", "openid profile citizen_id");
        assertThat(tham.where(tham.get(authorize(more)))).startsWith("/oauth2/consent");
    }

    @Test
    void endsEverythingWhenThePersonTakesTheConsentBack() {
        JsonNode tokens =
                json(party.exchange(party.answer(tham, party.request()).get("code")));
        tham.post("/account/linked/" + party.id + "/withdraw", Map.of());
        assertThat(party.userInfo(tokens.get("access_token").asString()).statusCode())
                .isEqualTo(401);
        assertThat(json(party.refresh(tokens.get("refresh_token").asString()))
                        .get("error")
                        .asString())
                .isEqualTo("invalid_grant");
    }

    @Test
    void tellsTheClientWhenThePersonSaysNo() {
        String consent = tham.where(tham.get(authorize(party.request())));
        Map<String, String> asked = RelyingParty.query(consent);
        HttpResponse<String> answer =
                tham.postWithoutToken("/oauth2/authorize", Map.of("client_id", party.id, "state", asked.get("state")));
        assertThat(RelyingParty.query(RelyingParty.onward(answer)))
                .containsEntry("error", "access_denied")
                .containsEntry("state", "trang-thai");
    }

    @Test
    void sendsAStrangerToSignInAndBack() {
        Person stranger = people.stranger();
        assertThat(stranger.where(stranger.get(authorize(party.request()))))
                .startsWith("/sign-in?next=%2Foauth2%2Fauthorize");
    }

    @Test
    void answersASilentRequestOfNobodyWithLoginRequired() {
        Map<String, String> silent = party.request();
        silent.put("prompt", "none");
        Person stranger = people.stranger();
        assertThat(RelyingParty.query(stranger.where(stranger.get(authorize(silent)))))
                .containsEntry("error", "login_required");
    }

    @Test
    void asksForThePasswordAgainWhenTheSignInIsTooOld() {
        Map<String, String> strict = party.request();
        strict.put("max_age", "600");
        clock.forward(Duration.ofMinutes(9));
        assertThat(tham.where(tham.get(authorize(strict)))).startsWith("/oauth2/consent");
        clock.forward(Duration.ofMinutes(2));
        assertThat(tham.where(tham.get(authorize(strict))))
                .startsWith("/sign-in?")
                .contains("again");
        strict.put("prompt", "none");
        assertThat(RelyingParty.query(tham.where(tham.get(authorize(strict)))))
                .containsEntry("error", "login_required");
    }

    @Test
    void refusesACodeThatComesTwiceAndEndsWhatItGave() {
        String code = party.answer(tham, party.request()).get("code");
        JsonNode tokens = json(party.exchange(code));
        assertThat(json(party.exchange(code)).get("error").asString()).isEqualTo("invalid_grant");
        assertThat(party.userInfo(tokens.get("access_token").asString()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void givesTokensOnceHoweverManyTryTheSameCodeAtOnce() {
        String code = party.answer(tham, party.request()).get("code");
        var tries = java.util.stream.IntStream.range(0, 6)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> party.exchange(code).statusCode()))
                .toList();
        assertThat(tries.stream().map(CompletableFuture::join).filter(status -> status == 200))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void refusesACodeAfterAMinute() {
        String code = party.answer(tham, party.request()).get("code");
        jdbc.sql(
                        "update identity.provider_token set issued_at = now() - interval '70 second', expires_at = now() - interval '10 second' where kind = 'CODE'")
                .update();
        assertThat(json(party.exchange(code)).get("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void refusesACodeOfAnotherClient() {
        RelyingParty thief = RelyingParty.registered(people);
        String code = party.answer(tham, party.request()).get("code");
        assertThat(json(thief.exchange(code, party.verifier)).get("error").asString())
                .isEqualTo("invalid_grant");
    }

    @Test
    void refusesAWrongProof() {
        String code = party.answer(tham, party.request()).get("code");
        assertThat(json(party.exchange(code, "x".repeat(60))).get("error").asString())
                .isEqualTo("invalid_grant");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            code_challenge,          ''
            code_challenge_method,   plain
            response_type,           token
            scope,                   openid phone
            request_uri,             urn:ietf:params:oauth:request_uri:unknown
            """)
    void refusesARequestThatIsWeakerThanItsRegistration(String parameter, String value) {
        Map<String, String> weak = party.request();
        weak.put(parameter, value);
        if (value.isEmpty()) {
            weak.remove(parameter);
        }
        HttpResponse<String> answer = tham.get(authorize(weak));
        String next = answer.statusCode() == 303 ? tham.where(answer) : "";
        assertThat(next).doesNotContain("code=").doesNotStartWith("/oauth2/consent");
        assertThat(next.startsWith("/oauth2/refused") || next.contains("error="))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://dat-dai.camau.example/dang-nhap/them",
        "https://dat-dai.camau.example/dang-nhap?a=b",
        "https://dat-dai.camau.example/dang-nhap#x",
        "https://dat-dai.camau.example/",
        "https://ke-trom.example/dang-nhap",
        "https://dat-dai.camau.example@ke-trom.example/dang-nhap",
        "https://dat-dai.camau.example.ke-trom.example/dang-nhap",
        "http://dat-dai.camau.example/dang-nhap",
        "javascript:alert(1)"
    })
    void sendsNobodyToAnAddressThatIsNotRegistered(String address) {
        Map<String, String> request = party.request();
        request.put("redirect_uri", address);
        assertThat(tham.where(tham.get(authorize(request)))).isEqualTo("/oauth2/refused");
        assertThat(tham.get("/oauth2/refused").statusCode()).isEqualTo(400);
    }

    @Test
    void renewsARefreshTokenAndEndsTheFamilyWhenASpentOneComesBack() {
        JsonNode first = json(party.exchange(party.answer(tham, party.request()).get("code")));
        String old = first.get("refresh_token").asString();
        JsonNode second = json(party.refresh(old));
        assertThat(second.get("refresh_token").asString()).isNotEqualTo(old);
        assertThat(json(party.refresh(old)).get("error").asString()).isEqualTo("invalid_grant");
        assertThat(json(party.refresh(second.get("refresh_token").asString()))
                        .get("error")
                        .asString())
                .isEqualTo("invalid_grant");
        assertThat(jdbc.sql("select count(*) from identity.act where verb = 'identity.refresh-reuse' and subject = ?")
                        .param("client:" + party.id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void keepsNoTokenInTheDatabase() {
        JsonNode tokens =
                json(party.exchange(party.answer(tham, party.request()).get("code")));
        String everything = jdbc.sql("""
                        select string_agg(g.attributes || t.metadata || t.digest, ' ') from identity.provider_grant g
                          join identity.provider_token t on t.grant_id = g.id""").query(String.class).single();
        assertThat(everything)
                .doesNotContain(
                        tokens.get("access_token").asString(),
                        tokens.get("refresh_token").asString(),
                        tokens.get("id_token").asString());
    }

    @Test
    void givesAProgramATokenOfItsOwnThatKnowsNoPerson() {
        JsonNode tokens = json(party.token(Map.of("grant_type", "client_credentials")));
        assertThat(claims(tokens.get("access_token").asString()).get("sub").asString())
                .isEqualTo(party.id);
        assertThat(party.userInfo(tokens.get("access_token").asString()).statusCode())
                .isIn(401, 403);
        assertThat(tokens.has("refresh_token")).isFalse();
    }

    @Test
    void refusesAWrongSecretAndAnUnknownClient() {
        HttpResponse<String> nobody = party.bare("/oauth2/token", Map.of("grant_type", "client_credentials"));
        assertThat(nobody.statusCode()).isEqualTo(401);
        HttpResponse<String> wrong = party.bare(
                "/oauth2/token",
                Map.of("grant_type", "client_credentials", "client_id", party.id, "client_secret", "wrong"));
        assertThat(json(wrong).get("error").asString()).isEqualTo("invalid_client");
    }

    @Test
    void saysWhetherATokenIsWorthSomethingAndEndsItOnRequest() {
        JsonNode tokens =
                json(party.exchange(party.answer(tham, party.request()).get("code")));
        String access = tokens.get("access_token").asString();
        assertThat(json(party.post("/oauth2/introspect", Map.of("token", access)))
                        .get("active")
                        .asBoolean())
                .isTrue();
        party.post("/oauth2/revoke", Map.of("token", access));
        assertThat(json(party.post("/oauth2/introspect", Map.of("token", access)))
                        .get("active")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void takesAPushedRequest() {
        JsonNode pushed = json(party.post("/oauth2/par", party.request()));
        Map<String, String> answer = party.answer(
                tham,
                Map.of(
                        "client_id",
                        party.id,
                        "request_uri",
                        pushed.get("request_uri").asString()));
        assertThat(party.exchange(answer.get("code")).statusCode()).isEqualTo(200);
    }

    @Test
    void signsThePersonOutWhenTheClientDoes() {
        JsonNode tokens =
                json(party.exchange(party.answer(tham, party.request()).get("code")));
        HttpResponse<String> out = tham.get("/connect/logout?id_token_hint="
                + tokens.get("id_token").asString() + "&post_logout_redirect_uri=" + RelyingParty.AFTER_LOGOUT
                + "&state=xong");
        assertThat(out.statusCode()).as(out.body()).isEqualTo(303);
        assertThat(tham.where(out)).isEqualTo(RelyingParty.AFTER_LOGOUT + "?state=xong");
        assertThat(tham.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void opensNoSessionBesideOurOwn() {
        party.answer(tham, party.request());
        assertThat(tham.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void sendsNobodyElsewhereAfterSigningOut() {
        JsonNode tokens =
                json(party.exchange(party.answer(tham, party.request()).get("code")));
        HttpResponse<String> out = tham.get("/connect/logout?id_token_hint="
                + tokens.get("id_token").asString() + "&post_logout_redirect_uri=https://ke-trom.example/");
        assertThat(out.headers().firstValue("Location").orElse("")).doesNotContain("ke-trom");
        assertThat(tham.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void stopsASuspendedClientAtOnce() {
        JsonNode tokens =
                json(party.exchange(party.answer(tham, party.request()).get("code")));
        people.administrator().post("/admin/clients/" + party.id + "/suspend", Map.of());
        assertThat(party.userInfo(tokens.get("access_token").asString()).statusCode())
                .isEqualTo(401);
        assertThat(party.token(Map.of("grant_type", "client_credentials")).statusCode())
                .isEqualTo(401);
        assertThat(tham.where(tham.get(authorize(party.request())))).isEqualTo("/oauth2/refused");
    }

    @Test
    void keepsTokensGoodWhileKeysChange() {
        JsonNode before =
                json(party.exchange(party.answer(tham, party.request()).get("code")));
        people.administrator().post("/admin/keys/rotate", Map.of());
        assertThat(party.userInfo(before.get("access_token").asString()).statusCode())
                .isEqualTo(200);
        JsonNode after = json(party.refresh(before.get("refresh_token").asString()));
        assertThat(keyOf(after)).isNotEqualTo(keyOf(before));
        assertThat(json(people.stranger().get("/oauth2/jwks")).toString()).contains(keyOf(before), keyOf(after));
        assertThat(json(people.stranger().get("/oauth2/jwks")).toString()).doesNotContain("\"d\":");
    }

    private static String keyOf(JsonNode tokens) {
        byte[] header = java.util.Base64.getUrlDecoder()
                .decode(tokens.get("access_token").asString().split("\\.")[0]);
        String text = new String(header, java.nio.charset.StandardCharsets.UTF_8);
        return text.replaceAll(".*\"kid\":\"([^\"]+)\".*", "$1");
    }
}
