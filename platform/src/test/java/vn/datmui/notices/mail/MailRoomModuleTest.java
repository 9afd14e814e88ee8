package vn.datmui.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.People;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.identity.Account;
import vn.datmui.identity.Accounts;
import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.PersonalId;
import vn.datmui.notices.Notice;
import vn.datmui.notices.Notices;
import vn.datmui.notices.store.LetterTable;

/** Letters over real SMTP. */
@PlatformTest
class MailRoomModuleTest {

    @Autowired
    Notices notices;

    @Autowired
    Accounts accounts;

    @Autowired
    LetterTable letters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    People people;

    private final GreenMail smtp = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final String code = "H12." + UUID.randomUUID();
    private MailRoom room;

    @BeforeEach
    void startOnAnEmptyTray() {
        jdbc.sql("delete from notices.letter").update();
        smtp.start();
        room = room(smtp.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        smtp.stop();
    }

    @Test
    void sendsTheLetterWithNumberPlainWordsAndTheWholeLink() throws MessagingException, IOException {
        send();
        room.sendWaiting();
        MimeMessage letter = smtp.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("Hồ sơ đã có kết quả");
        assertThat(letter.getAllRecipients()[0]).hasToString("hong.tham@camau.example");
        assertThat(letter.getContent().toString())
                .contains("Kính gửi ông/bà Nguyễn Thị Hồng Thắm", "Mời ông/bà đến nhận.", "Mã số: " + code)
                .containsPattern("Xem tại: http://localhost:\\d+/dossiers/" + code);
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void sendsItOnce() {
        send();
        room.sendWaiting();
        room.sendWaiting();
        clock.forward(Duration.ofDays(1));
        room.sendWaiting();
        assertThat(smtp.getReceivedMessages()).hasSize(1);
    }

    @Test
    void writesInTheLanguageThatTheReaderChose() throws MessagingException {
        var person = people.citizen(People.HONG_THAM);
        person.post("/notices/language", Map.of("language", "en"));
        send();
        person.post("/notices/language", Map.of("language", "vi"));
        room.sendWaiting();
        assertThat(smtp.getReceivedMessages()[0].getSubject()).isEqualTo("The result is there");
    }

    @Test
    void triesAgainAfterGrowingPausesUntilTheServerIsBack() {
        smtp.stop();
        MailRoom toNobody = room(freePort());
        clock.setTo("2026-11-24T08:00");
        send();
        toNobody.sendWaiting();
        assertThat(state()).isEqualTo("WAITING");
        clock.forward(Duration.ofSeconds(30));
        toNobody.sendWaiting();
        assertThat(attempts()).isEqualTo(1);
        clock.forward(Duration.ofSeconds(31));
        toNobody.sendWaiting();
        assertThat(attempts()).isEqualTo(2);
        smtp.start();
        clock.forward(Duration.ofMinutes(5));
        room(smtp.getSmtp().getPort()).sendWaiting();
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void endsALetterThatNobodyTakesWithinItsTime() {
        smtp.stop();
        MailRoom toNobody = room(freePort());
        clock.setTo("2026-11-24T08:00");
        send();
        for (int hours = 0; hours <= 73; hours++) {
            toNobody.sendWaiting();
            clock.forward(Duration.ofHours(1));
        }
        assertThat(state()).isEqualTo("EXPIRED");
    }

    @Test
    void knocksOnceARoundWhenNobodyAnswersAndCountsNoTryForTheOthers() {
        MailRoom toNobody = room(freePort());
        clock.setTo("2026-11-24T08:00");
        send();
        send("another");
        toNobody.sendWaiting();
        assertThat(jdbc.sql("select attempts from notices.letter order by attempts")
                        .query(Integer.class)
                        .list())
                .containsExactly(0, 1);
        clock.forward(Duration.ofSeconds(61));
        room.sendWaiting();
        assertThat(smtp.getReceivedMessages()).hasSize(2);
    }

    private MailRoom room(int port) {
        var settings = new MailSettings(
                "127.0.0.1",
                port,
                "",
                "",
                false,
                "khong-tra-loi@camau.example",
                Duration.ofSeconds(5),
                Duration.ofHours(72));
        return new MailRoom(letters, new MailServer(settings), clock);
    }

    private void send() {
        send("test.done");
    }

    private void send(String what) {
        Account reader = accounts.findCitizen(new PersonalId(People.HONG_THAM)).orElseThrow();
        notices.send(new Notice(
                reader.id(),
                what,
                "dossier:" + code,
                BilingualText.of("Hồ sơ đã có kết quả", "The result is there"),
                BilingualText.of("Mời ông/bà đến nhận.", "Please come and take it."),
                "/dossiers/" + code));
    }

    private String state() {
        return jdbc.sql("select state from notices.letter").query(String.class).single();
    }

    private int attempts() {
        return jdbc.sql("select attempts from notices.letter")
                .query(Integer.class)
                .single();
    }

    private static int freePort() {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
