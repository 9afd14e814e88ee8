package vn.datmui.partners;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PartnersTest {

    private static Partners partners;

    @BeforeAll
    static void receivesAMail() throws IOException {
        partners = Partners.start(0, 0);
        GreenMailUtil.sendTextEmail(
                "lan@example.vn",
                "datmui@example.vn",
                "Receipt \"H12\"",
                "line 1\nline 2 <b>",
                new ServerSetup(partners.smtpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @AfterAll
    static void stops() {
        partners.close();
    }

    @Test
    void showsPeopleWhatTheyReceived() throws Exception {
        assertThat(get("to=lan%40example.vn", "text/html"))
                .contains("<h2>Receipt \"H12\"</h2>", "lan@example.vn", "line 2 &lt;b&gt;");
    }

    @Test
    void showsProgramsWhatPeopleReceived() throws Exception {
        assertThat(get("to=LAN@example.vn", "application/json"))
                .contains("\"subject\":\"Receipt \\\"H12\\\"\"", "\"to\":[\"lan@example.vn\"]", "line 1\\");
    }

    @Test
    void showsNobodyElsesMail() throws Exception {
        assertThat(get("to=minh%40example.vn", "application/json")).isEqualTo("[]\n");
    }

    private static String get(String query, String accept) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + partners.httpPort() + "/mails?" + query);
            var request =
                    HttpRequest.newBuilder(address).header("Accept", accept).build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
