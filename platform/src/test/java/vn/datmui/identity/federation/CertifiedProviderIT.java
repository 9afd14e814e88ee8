package vn.datmui.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.datmui.IndependentParties;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;

/** Officers sign in with the provider of their agency: a certified one that others wrote (oidc-provider, from npm). */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CertifiedProviderIT {

    private static final String SECRET = "bi-mat-cua-co-quan-0123456789abcdef";

    @Autowired
    People people;

    private final String code = "so-" + UUID.randomUUID().toString().substring(0, 8);
    private String issuer;
    private Process provider;

    @BeforeAll
    void enters() throws IOException {
        int port = freePort();
        issuer = "http://127.0.0.1:" + port;
        Person first = people.administrator();
        provider = IndependentParties.start(
                "upstream.mjs", String.valueOf(port), first.address() + "/sign-in/from/" + code, SECRET);
        assertThat(provider.inputReader().readLine()).isEqualTo("ready");
        assertThat(first.post("/admin/upstreams", form()).statusCode()).isEqualTo(303);
        Person second = people.stranger().signIn("quantri2", people.password());
        String waiting = second.page("/admin/upstreams")
                .select("tr[data-version]:contains(" + code + ")")
                .attr("data-version");
        second.post("/admin/upstreams/" + waiting + "/approve", Map.of());
    }

    @AfterAll
    void leaves() {
        provider.destroy();
    }

    @Test
    void asksTheOfficerOnceForTheOldWayInAndKnowsThemAfterwards() {
        Person officer = people.stranger();
        assertThat(officer.where(signIn(officer, "nguyen.van.so"))).startsWith("/sign-in?next=");
        officer.signIn("quantri", people.password());
        assertThat(officer.page("/account/linked/confirm").text()).contains("Nguyễn Văn Sở", "Sở Nông nghiệp");
        assertThat(officer.where(officer.post("/account/linked/confirm", Map.of())))
                .isEqualTo("/account/linked");

        Person later = people.stranger();
        assertThat(later.where(signIn(later, "nguyen.van.so"))).isEqualTo("/admin");
        assertThat(later.page("/account/linked").text()).contains("Sở Nông nghiệp", "Mức bảo đảm đáng kể");
    }

    @Test
    void givesNobodyAnotherPersonsAccount() {
        Person first = people.stranger();
        signIn(first, "chuyen.vien");
        first.signIn(People.SO_KHON, people.password());
        first.post("/account/linked/confirm", Map.of());
        Person other = people.citizen(People.MINH_KHANG);
        HttpResponse<String> refused = signIn(other, "chuyen.vien");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Nation.heading(refused)).contains("đã liên kết với một tài khoản khác");
    }

    /** Through the provider's own pages; what the platform answers to the way back. */
    private HttpResponse<String> signIn(Person person, String name) {
        String address = person.get("/sign-in/with/" + code)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        for (int hop = 0; hop < 15; hop++) {
            HttpResponse<String> answer = person.get(address);
            if (answer.statusCode() == 200) {
                answer = send(person, answer, name);
            }
            address = URI.create(address)
                    .resolve(answer.headers().firstValue("Location").orElseThrow())
                    .toString();
            if (address.contains("/sign-in/from/")) {
                return person.get(address);
            }
        }
        throw new AssertionError("never came back");
    }

    private static HttpResponse<String> send(Person person, HttpResponse<String> page, String name) {
        var form = Jsoup.parse(page.body(), page.uri().toString()).selectFirst("form");
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.computeIfPresent("login", (field, empty) -> name);
        return person.postWithoutToken(form.absUrl("action"), fields);
    }

    private Map<String, String> form() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("code", code);
        form.put("name", "tài khoản Sở Nông nghiệp");
        form.put("issuer", issuer);
        form.put("proof", "secret_basic");
        form.put("clientId", "dat-mui");
        form.put("secret", SECRET);
        form.put("claims", "name = ten\nemail = thu");
        form.put("levels", "urn:co-quan:hai-yeu-to = high");
        form.put("trusted", "substantial");
        form.put("validFrom", "2024-07-01");
        form.put("validTo", "");
        return form;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
