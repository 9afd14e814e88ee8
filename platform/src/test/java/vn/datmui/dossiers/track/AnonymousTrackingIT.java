package vn.datmui.dossiers.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.datmui.People;
import vn.datmui.PlatformTest;
import vn.datmui.dossiers.ADossier;

/** What somebody without sign-in learns of a dossier (Circular 01/2018/TT-VPCP, art. 16(2)(d)). */
@PlatformTest
class AnonymousTrackingIT {

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    @LocalServerPort
    int port;

    @Test
    void showsCodeAndCompletionAndNothingElse() {
        ADossier dossier = ADossier.in(beans).submitted().accepted();
        Document byCode = people.stranger().page("/track?code=" + dossier.code());
        Document byToken = people.stranger().page("/t/" + dossier.now().trackingToken());
        for (Document page : new Document[] {byCode, byToken}) {
            assertThat(page.select("main").text())
                    .contains(dossier.code().value(), "Hoàn thành 15 %")
                    .doesNotContain(
                            dossier.procedure().name().vi(),
                            dossier.owner().fullName(),
                            dossier.owner().phone(),
                            dossier.ownerSignedIn().personalId().value(),
                            dossier.now().place().unitName(),
                            dossier.agency().name());
            assertThat(page.select("progress").attr("value")).isEqualTo("15");
        }
    }

    @Test
    void forgivesBlanksAndLetterCase() {
        ADossier dossier = ADossier.in(beans).submitted();
        String typed = " " + dossier.code().value().toLowerCase(java.util.Locale.ROOT) + " ";
        assertThat(people.stranger().get("/track?code=" + encode(typed)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void answersUnknownCodesAndTokensInTheSameWords() {
        HttpResponse<String> code = people.stranger().get("/track?code=000.00.19.H12-190101-9999");
        HttpResponse<String> token = people.stranger().get("/t/AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(code.statusCode()).isEqualTo(404);
        assertThat(token.statusCode()).isEqualTo(404);
        assertThat(code.body()).contains("Không tìm thấy hồ sơ");
        assertThat(token.body()).contains("Không tìm thấy hồ sơ");
    }

    @Test
    void saysWhatIsWrongWithTheCodeAndKeepsWhatWasTyped() {
        HttpResponse<String> answer = people.stranger().get("/track?code=" + encode("<b>12345"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Mã hồ sơ chưa đúng dạng", "&lt;b>12345")
                .doesNotContain("<b>12345");
        assertThat(people.stranger().get("/track?code=").statusCode()).isEqualTo(422);
        assertThat(people.stranger().get("/track").statusCode()).isEqualTo(200);
    }

    @Test
    void asksSearchEnginesToStayAway() {
        assertThat(people.stranger().get("/track").headers().firstValue("X-Robots-Tag"))
                .hasValue("noindex");
    }

    @Test
    void slowsDownWhoeverGuessesCodes() throws IOException, InterruptedException {
        try (HttpClient guesser = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.77"))
                .build()) {
            for (int number = 1; number <= 30; number++) {
                assertThat(guess(guesser, number).statusCode()).isEqualTo(404);
            }
            HttpResponse<String> stopped = guess(guesser, 31);
            assertThat(stopped.statusCode()).isEqualTo(429);
            assertThat(stopped.body()).contains("quá nhiều lượt tra cứu");
        }
        assertThat(people.stranger()
                        .get("/track?code=000.00.19.H12-190101-0001")
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> guess(HttpClient guesser, int number) throws IOException, InterruptedException {
        String address = "http://127.0.0.1:%d/track?code=000.00.19.H12-190101-%04d".formatted(port, number);
        var request = HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html");
        return guesser.send(request.build(), BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
