package vn.datmui.dossiers.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.catalogue.Procedure.Channel;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.Dossiers;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.identity.Accounts;
import vn.datmui.kernel.PersonalId;
import vn.datmui.kernel.Role;

@PlatformTest
class AssistedFilingIT {

    private static final String BIRTH = "1.001193";
    private static final String NUMBER = "096150000456";

    @Autowired
    private People people;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Clock clock;

    @Test
    void filesForSomebodyWhoCameAndAcceptsAtOnce() {
        Person officer = people.officer(Role.COUNTER_OFFICER, People.DAT_MUI);
        Applying applying =
                Applying.at(officer, begin(officer, Map.of()), birth()).toThePapers();

        Document papers = applying.look();
        assertThat(papers.select("#assisted-title")).isNotEmpty();
        assertThat(papers.text()).contains("Đang nộp hộ cho Lâm Thị Sa");
        for (Element form : papers.select("form[action$=/received]")) {
            officer.post(form.attr("action"), Map.of("kind", "original", "copies", "1"));
        }
        HttpResponse<String> sent = applying.toTheCheckPage().submit();

        assertThat(officer.where(sent)).startsWith("/desk/dossiers/");
        Dossier dossier = dossiers.find(new DossierCode(officer.where(sent).replace("/desk/dossiers/", "")))
                .orElseThrow();
        assertThat(dossier.filing().channel()).isEqualTo(Channel.COUNTER);
        assertThat(dossier.status()).isEqualTo(Status.IN_PROCESS);
        assertThat(dossier.owner())
                .isEqualTo(accounts.findCitizen(new PersonalId(NUMBER))
                        .orElseThrow()
                        .id());
        assertThat(dossiers.papersOf(dossier.code()))
                .anySatisfy(paper -> assertThat(paper.kind()).isEqualTo("original"));
    }

    @Test
    void entersLaterWhatWasReceivedOnPaperWhileTheLineWasDown() {
        Person officer = people.officer(Role.COUNTER_OFFICER, People.DAT_MUI);
        LocalDateTime received =
                LocalDateTime.now(clock).minusDays(3).withHour(9).withMinute(30);
        String draft = begin(
                officer,
                Map.of(
                        "onPaper-day", String.valueOf(received.getDayOfMonth()),
                        "onPaper-month", String.valueOf(received.getMonthValue()),
                        "onPaper-year", String.valueOf(received.getYear()),
                        "onPaperTime", "09:30",
                        "onPaperReason", "Mất kết nối do bão"));

        HttpResponse<String> sent =
                Applying.at(officer, draft, birth()).toTheCheckPage().submit();

        Dossier dossier = dossiers.find(new DossierCode(officer.where(sent).replace("/desk/dossiers/", "")))
                .orElseThrow();
        assertThat(dossier.timing().receivedAt().atZone(clock.getZone()).toLocalDate())
                .isEqualTo(received.toLocalDate());
    }

    @Test
    void refusesAWrongVisitorAndKeepsWhatWasTyped() {
        Person officer = people.officer(Role.COUNTER_OFFICER, People.DAT_MUI);

        HttpResponse<String> answer = officer.post(
                "/desk/assist", Map.of("procedure", BIRTH, "number", "12", "fullName", "Lâm Thị Sa", "phone", "1"));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".govuk-error-summary__list a")).hasSize(2);
        assertThat(page.select("input[name=fullName]").val()).isEqualTo("Lâm Thị Sa");
    }

    @Test
    void hidesTheDraftFromOtherOfficersAndRecordsTheHelp() {
        Person officer = people.officer(Role.COUNTER_OFFICER, People.DAT_MUI);
        String draft = begin(officer, Map.of());

        assertThat(people.officer(Role.COUNTER_OFFICER, People.TAN_THANH)
                        .get(draft)
                        .statusCode())
                .isEqualTo(404);
        assertThat(sql.sql("select count(*) from identity.act where verb = 'dossiers.draft-start' and on_behalf_of = ?")
                        .param(accounts.findCitizen(new PersonalId(NUMBER))
                                .orElseThrow()
                                .id()
                                .value())
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    private static String begin(Person officer, Map<String, String> more) {
        Map<String, String> form = new HashMap<>(
                Map.of("procedure", BIRTH, "number", NUMBER, "fullName", "Lâm Thị Sa", "phone", "0912345678"));
        form.putAll(more);
        HttpResponse<String> begun = officer.post("/desk/assist", form);
        assertThat(begun.statusCode()).isEqualTo(303);
        return officer.where(begun);
    }

    private Map<String, String> birth() {
        LocalDate born = LocalDate.now(clock).minusDays(10);
        return Map.of(
                "child.birthDate-day", String.valueOf(born.getDayOfMonth()),
                "child.birthDate-month", String.valueOf(born.getMonthValue()),
                "child.birthDate-year", String.valueOf(born.getYear()),
                "mother.birthYear", "1995",
                "father.birthYear", "1993");
    }
}
