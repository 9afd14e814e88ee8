package vn.datmui.dossiers.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.dossiers.ADossier;
import vn.datmui.dossiers.Dossiers;
import vn.datmui.kernel.Role;

/** Sending several dossiers back, and giving several a new appointment, for one and the same reason. */
@PlatformTest
class BulkIT {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @Autowired
    private Dossiers dossiers;

    private ADossier dossier;

    @BeforeEach
    void aDossierInProcess() {
        clock.setTo("2026-11-23T09:00");
        dossier =
                ADossier.in(beans).of("2.000635").at(People.DAT_MUI).submitted().accepted();
    }

    @Test
    void sendsSeveralBackForTheSameReasonAndNoneWithoutOne() {
        dossier.movedOn();
        Person head = people.officer(Role.DIVISION_HEAD, People.DAT_MUI, "justice");
        var without = head.post("/desk/bulk", Map.of("picked", dossier.code() + ":" + revision(), "act", "send-back"));
        assertThat(Jsoup.parse(without.body()).select(".govuk-tag--red")).hasSize(1);
        head.post(
                "/desk/bulk",
                Map.of(
                        "picked",
                        dossier.code() + ":" + revision(),
                        "act",
                        "send-back",
                        "reason",
                        "Bổ sung căn cứ vào dự thảo"));
        assertThat(dossiers.historyOf(dossier.code()).getLast().note()).isEqualTo("Bổ sung căn cứ vào dự thảo");
    }

    @Test
    void givesSeveralANewAppointmentByTheLeaderAlone() {
        clock.setTo("2026-11-24T09:00");
        Map<String, String> asked = Map.of(
                "picked",
                dossier.code() + ":" + revision(),
                "act",
                "reschedule",
                "newDueOn",
                "2026-12-02",
                "reason",
                "Mất điện do bão");
        Person specialist = people.officer(Role.SPECIALIST, People.DAT_MUI, "justice");
        assertThat(refused(Jsoup.parse(specialist.post("/desk/bulk", asked).body())))
                .isEqualTo(1);
        Person leader = people.officer(Role.AGENCY_LEADER, People.DAT_MUI);
        Document done = Jsoup.parse(leader.post("/desk/bulk", asked).body());
        assertThat(refused(done)).isZero();
        assertThat(done.select("form#undo")).isEmpty();
        assertThat(dossier.now().timing().rescheduled()).isTrue();
    }

    @Test
    void saysWhatIsMissingInEachRow() {
        Person leader = people.officer(Role.AGENCY_LEADER, People.DAT_MUI);
        Document page = Jsoup.parse(leader.post(
                        "/desk/bulk",
                        Map.of("picked", dossier.code() + ":" + revision(), "act", "reschedule", "reason", "Bão"))
                .body());
        assertThat(page.select("tbody").text()).contains("Nhập ngày hẹn mới");
        assertThat(dossier.now().timing().rescheduled()).isFalse();
    }

    private static int refused(Document page) {
        return page.select(".govuk-tag--red").size();
    }

    private String revision() {
        return String.valueOf(dossier.now().revision());
    }
}
