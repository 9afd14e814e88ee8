package vn.datmui.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.identity.Account;
import vn.datmui.identity.Accounts;
import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.PersonalId;

/** Notices as their readers see them. */
@PlatformTest
class NoticesIT {

    @Autowired
    Notices notices;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Test
    void showsANoticeWithItsUnreadMarkUntilItIsOpened() {
        String subject = "dossier:" + UUID.randomUUID();
        send(People.SO_KHON, subject);
        Person person = people.citizen(People.SO_KHON);
        Document list = person.page("/notices");
        assertThat(list.select("article").first().text()).contains("Hồ sơ " + subject, "Chưa đọc");
        String address = list.select("article a").first().attr("href");
        assertThat(person.where(person.get(address))).isEqualTo("/account");
        assertThat(person.page("/notices").select("article").first().text()).doesNotContain("Chưa đọc");
    }

    @Test
    void sendsTheSameSubjectAndKindOnce() {
        String subject = "dossier:" + UUID.randomUUID();
        send(People.SO_KHON, subject);
        send(People.SO_KHON, subject);
        assertThat(people.citizen(People.SO_KHON).page("/notices").select("article a:contains(" + subject + ")"))
                .hasSize(1);
    }

    @Test
    void hidesNoticesOfOthers() {
        send(People.SO_KHON, "dossier:" + UUID.randomUUID());
        String address = people.citizen(People.SO_KHON)
                .page("/notices")
                .select("article a")
                .first()
                .attr("href");
        assertThat(people.citizen(People.MINH_KHANG).get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void marksAllAsRead() {
        send(People.SO_KHON, "dossier:" + UUID.randomUUID());
        Person person = people.citizen(People.SO_KHON);
        assertThat(person.post("/notices/read", Map.of()).statusCode()).isEqualTo(303);
        assertThat(person.page("/notices").text()).doesNotContain("Chưa đọc");
    }

    private void send(String personalNumber, String subject) {
        Account reader = accounts.findCitizen(new PersonalId(personalNumber)).orElseThrow();
        notices.send(new Notice(
                reader.id(),
                "test.happened",
                subject,
                BilingualText.of("Hồ sơ " + subject, "Dossier " + subject),
                BilingualText.of("Đã có kết quả.", "The result is there."),
                "/account"));
    }
}
