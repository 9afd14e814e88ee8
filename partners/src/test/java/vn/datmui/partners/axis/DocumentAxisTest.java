package vn.datmui.partners.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.datmui.partners.Partners;

/** The MUST sentences of docs/protocols/document-axis.md, over HTTP. */
class DocumentAxisTest {

    @TempDir
    private Path folder;

    private Partners partners;
    private AxisUser justice;
    private AxisUser health;

    @BeforeEach
    void starts() throws Exception {
        partners = Partners.start(0, 0, folder);
        justice = AxisUser.at(partners.httpPort(), "H12.03");
        health = AxisUser.at(partners.httpPort(), "H12.08");
        justice.register();
        health.register();
    }

    @AfterEach
    void stops() {
        partners.close();
    }

    @Test
    void carriesAMessageUntilItsReceiverMarksIt() throws Exception {
        var message = justice.document("1", "H12.08");
        assertThat(justice.send("11111111-a", message).body()).contains("\"code\":0", "transactionId");
        var listed = health.list().get(0);
        assertThat(listed.path("from").asString()).isEqualTo("H12.03");
        assertThat(health.fetch(listed.path("id").asString())).isEqualTo(message);
        assertThat(health.list()).hasSize(1);
        health.mark(listed.path("id").asString(), "done");
        assertThat(health.list()).isEmpty();
        assertThat(justice.get("getSentEdocList?messageId=11111111-a").body()).contains("\"state\":\"DONE\"");
    }

    @Test
    void findsAReceiverByItsOldCode() throws Exception {
        justice.send("11111111-a", justice.document("1", "000.00.H12.08"));
        assertThat(health.list()).hasSize(1);
    }

    @Test
    void takesTheSameKeyOfTheSameSenderOnce() throws Exception {
        var message = justice.document("1", "H12.08");
        var first = justice.send("11111111-a", message).body();
        var again = justice.send("11111111-a", message).body();
        assertThat(again).contains("\"repeated\":true");
        assertThat(transaction(again)).isEqualTo(transaction(first));
        assertThat(health.list()).hasSize(1);
    }

    @Test
    void refusesAWrongSecretForeignSendersUnknownReceiversAndWhatIsNoMessage() throws Exception {
        var message = justice.document("1", "H12.08");
        var thief = new AxisUser(partners.httpPort(), "H12.03", "another-long-secret");
        assertThat(thief.send("11111111-a", message).body()).contains("\"code\":15");
        assertThat(thief.register().body()).contains("\"code\":15");
        assertThat(health.send("11111111-a", message).body()).contains("\"code\":19");
        assertThat(justice.send("11111111-b", justice.document("1", "H99")).body())
                .contains("\"code\":18");
        assertThat(justice.send("11111111-c", new byte[] {1, 2, 3}).body()).contains("\"code\":22");
        assertThat(partners.axis().taken()).isEmpty();
    }

    @Test
    void givesNobodyTheMessagesOfOthers() throws Exception {
        justice.send("11111111-a", justice.document("1", "H12.08"));
        var id = health.list().get(0).path("id").asString();
        assertThat(justice.get("getEdoc?id=" + id).body()).contains("\"code\":21");
        assertThat(justice.mark(id, "done").body()).contains("\"code\":21");
    }

    @Test
    void keepsWhatItTookThroughItsOwnDeath() throws Exception {
        justice.send("11111111-a", justice.document("1", "H12.08"));
        partners.close();
        partners = Partners.start(0, 0, folder);
        health = AxisUser.at(partners.httpPort(), "H12.08");
        assertThat(health.list()).hasSize(1);
        assertThat(justice("H12.03")
                        .send("11111111-a", justice.document("1", "H12.08"))
                        .body())
                .contains("\"repeated\":true");
    }

    private AxisUser justice(String code) {
        return AxisUser.at(partners.httpPort(), code);
    }

    @Test
    void losesAnAcknowledgementOnlyAfterStoring() throws Exception {
        partners.axis().misbehave(Faults.NONE.losingAcknowledgements(100));
        var message = justice.document("1", "H12.08");
        assertThatThrownBy(() -> justice.send("11111111-a", message)).isInstanceOf(IOException.class);
        partners.axis().misbehave(Faults.NONE);
        assertThat(justice.send("11111111-a", message).body()).contains("\"repeated\":true");
        assertThat(health.list()).hasSize(1);
    }

    @Test
    void deliversAgainUnderAnotherNumberWhenToldTo() throws Exception {
        justice.send("11111111-a", justice.document("1", "H12.08"));
        partners.axis().misbehave(new Faults(0, "", 0, 100, 0, false, 0, 0, List.of()));
        var first = health.list().get(0).path("id").asString();
        health.mark(first, "done");
        assertThat(health.list()).hasSize(1);
        assertThat(health.list().get(0).path("id").asString()).isNotEqualTo(first);
    }

    @Test
    void liesWhenToldTo() throws Exception {
        var one = justice.document("1", "H12.08");
        var two = justice.document("2", "H12.08");
        justice.send("11111111-a", one);
        justice.send("11111111-b", two);
        var second = health.list().get(1).path("id").asString();
        partners.axis().misbehave(Faults.NONE.lying(100, 0));
        assertThat(health.fetch(second)).isEqualTo(one);
        partners.axis().misbehave(Faults.NONE.lying(0, 100));
        assertThat(health.fetch(second)).hasSameSizeAs(two).isNotEqualTo(two);
    }

    @Test
    void breaksAndLocksWhenToldTo() throws Exception {
        partners.axis()
                .misbehave(Faults.NONE.brokenUntil(Instant.now().plusSeconds(60).toString()));
        assertThat(health.get("getReceivedEdocList").statusCode()).isEqualTo(500);
        partners.axis().misbehave(Faults.NONE.locking(List.of("H12.08")));
        assertThat(justice.send("11111111-a", justice.document("1", "H12.08")).body())
                .contains("\"code\":23");
    }

    @Test
    void showsPeopleWhatItHoldsAndLetsThemSwitchFaults() throws Exception {
        justice.send("11111111-a", justice.document("17", "H12.08"));
        assertThat(page("GET", "", "")).contains("17/STP-VP", "H12.08: đang chờ", "chạy bình thường");
        page("POST", "lost=10&reordered=on", "");
        assertThat(partners.axis().faults().lostAcknowledgements()).isEqualTo(10);
        assertThat(page("GET", "", "")).contains("Trục đang cố ý gây lỗi");
        assertThat(page("POST", "lost=90", "http://evil.example")).contains("trang khác");
        assertThat(partners.axis().faults().lostAcknowledgements()).isEqualTo(10);
    }

    private String page(String method, String form, String origin) throws Exception {
        var address = "http://127.0.0.1:" + partners.httpPort() + "/axis" + (method.equals("POST") ? "/faults" : "");
        var request = HttpRequest.newBuilder(URI.create(address)).method(method, BodyPublishers.ofString(form));
        if (!origin.isEmpty()) {
            request.header("Origin", origin);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        }
    }

    private static String transaction(String answer) {
        return answer.replaceAll(".*\"transactionId\":\"([^\"]*)\".*", "$1");
    }
}
