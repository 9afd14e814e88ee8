package vn.datmui.dossiers.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.dossiers.ADossier;
import vn.datmui.identity.Accounts;
import vn.datmui.kernel.PersonalId;

/** Every event of a dossier reaches its owner as a notice. */
@PlatformTest
class TellingTheOwnerIT {

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Test
    void tellsEachStepOnceAndAgainWhenItHappensAgain() {
        var owner = accounts.findCitizen(new PersonalId(People.SO_KHON))
                .orElseThrow()
                .id();
        ADossier dossier = ADossier.in(beans)
                .ownedBy(owner)
                .submitted()
                .accepted()
                .askedForSupplement("Bản chụp bị mờ")
                .supplemented()
                .askedForSupplement("Thiếu chữ ký");
        Person reader = people.citizen(People.SO_KHON);
        String code = dossier.code().value();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            String notices = reader.page("/notices").select("main").text();
            assertThat(notices)
                    .contains("Đã nhận hồ sơ " + code, "Hồ sơ " + code + " đã được tiếp nhận")
                    .containsPattern("(?s)Cần bổ sung hồ sơ " + code + ".*Cần bổ sung hồ sơ " + code);
        });
        assertThat(reader.page("/notices").text()).doesNotContain("Bản chụp bị mờ", "Thiếu chữ ký");
    }
}
