package vn.datmui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.catalogue.check.Judged.Sound;
import vn.datmui.catalogue.publishing.PublishingProcedures;
import vn.datmui.catalogue.publishing.StoredVersion;
import vn.datmui.catalogue.publishing.Versions;

/** Changed content is the next version, from the right day; nothing is lost. Rolled back after each test. */
@PlatformTest
@Transactional
class PublishingModuleTest {

    @Autowired
    PublishingProcedures publishing;

    @Autowired
    Versions versions;

    @Autowired
    TestClock clock;

    @Test
    void startsTheNextVersionOnTheDayItIsRead() {
        clock.setTo("2026-11-24T09:00");
        assertThat(publishing.publish(List.of(file("", "một")))).isEqualTo(1);
        assertThat(publishing.publish(List.of(file("", "một")))).isZero();
        assertThat(publishing.publish(List.of(file("", "hai")))).isEqualTo(1);
        assertThat(own()).extracting(StoredVersion::validFrom).containsExactly(day("2025-07-01"), day("2026-11-24"));
        assertThat(own().getFirst().validTo()).isEqualTo(day("2026-11-23"));
    }

    @Test
    void replacesWhatWasPublishedOnTheSameDay() {
        clock.setTo("2026-11-24T09:00");
        List.of("một", "hai", "ba").forEach(text -> publishing.publish(List.of(file("", text))));
        assertThat(own()).extracting(StoredVersion::replaced).containsExactly(false, true, false);
    }

    @Test
    void correctsAPeriodThatIsOver() {
        clock.setTo("2026-11-24T09:00");
        publishing.publish(List.of(file("2026-06-30", "một")));
        publishing.publish(List.of(file("2026-06-30", "hai")));
        assertThat(own()).extracting(StoredVersion::replaced).containsExactly(true, false);
        assertThat(own().getLast().validFrom()).isEqualTo(day("2025-07-01"));
    }

    private List<StoredVersion> own() {
        return versions.all().stream().filter(v -> v.code().equals("1.999903")).toList();
    }

    private static Sound file(String to, String text) {
        Map<String, Object> document = new LinkedHashMap<>(Map.of("procedure", Map.of("text", text)));
        return new Sound("x/procedure.yaml", "1.999903", "2025-07-01", to, document);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
