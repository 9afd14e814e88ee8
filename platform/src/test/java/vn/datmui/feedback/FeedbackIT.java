package vn.datmui.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.dossiers.ADossier;
import vn.datmui.dossiers.Status;
import vn.datmui.identity.Accounts;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.PersonalId;
import vn.datmui.kernel.Role;

/** Rating a dossier over HTTP, and what others see of it. */
@PlatformTest
class FeedbackIT {

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    ReadingSatisfaction satisfaction;

    @Autowired
    TestClock clock;

    @Test
    void countsOneTapOncePerDossierAndPublishesIt() {
        ADossier dossier = ended(People.TAN_THANH, Status.WITHDRAWN);
        String agency = dossier.agency().name();
        Satisfaction before = figuresOf(agency);
        Person owner = people.citizen(People.HONG_THAM);
        assertThat(owner.page("/dossiers/" + dossier.code()).select("button[name=grade]"))
                .hasSize(3);
        HttpResponse<String> tapped = rate(owner, dossier, Grade.VERY_SATISFIED);
        assertThat(tapped.statusCode()).isEqualTo(303);
        assertThat(owner.page(owner.where(tapped)).text())
                .contains("Rất hài lòng")
                .doesNotContain("⟦");
        rate(owner, dossier, Grade.NOT_SATISFIED);
        Satisfaction after = figuresOf(agency);
        assertThat(after.ratings()).isEqualTo(before.ratings() + 1);
        assertThat(after.count(Grade.NOT_SATISFIED)).isEqualTo(before.count(Grade.NOT_SATISFIED) + 1);
        assertThat(after.count(Grade.VERY_SATISFIED)).isEqualTo(before.count(Grade.VERY_SATISFIED));
        Document figures = people.stranger().page("/feedback");
        assertThat(figures.select("tr:contains(" + agency + ")").text())
                .contains(after.ratings() + "/" + after.ended());
        assertThat(figures.text()).contains("Chưa có đánh giá").doesNotContain("⟦");
    }

    @Test
    void officersReadCommentsWithoutNameOrDossier() {
        ADossier dossier = ended(People.DAT_MUI, Status.NOT_ACCEPTED);
        Person owner = people.citizen(People.HONG_THAM);
        owner.post(
                "/feedback/" + dossier.code(),
                Map.of(
                        "whole", "true",
                        "grade", "SATISFIED",
                        "items", "ATTITUDE",
                        "comment", "Cán bộ giải thích rõ ràng"));
        Document desk = people.officer(Role.COUNTER_OFFICER, People.DAT_MUI).page("/desk/feedback");
        assertThat(desk.select("main").text())
                .contains("Cán bộ giải thích rõ ràng", "Thái độ phục vụ")
                .doesNotContain(dossier.code().value(), dossier.owner().fullName(), "⟦");
        assertThat(people.officer(Role.COUNTER_OFFICER, People.TAN_THANH)
                        .page("/desk/feedback")
                        .text())
                .doesNotContain("Cán bộ giải thích rõ ràng");
        assertThat(people.citizen(People.HONG_THAM).get("/desk/feedback").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aTapKeepsWhatWasSaidInWords() {
        ADossier dossier = ended(People.DAT_MUI, Status.WITHDRAWN);
        Person owner = people.citizen(People.HONG_THAM);
        owner.post(
                "/feedback/" + dossier.code(), Map.of("whole", "true", "grade", "SATISFIED", "comment", "Nhanh gọn"));
        rate(owner, dossier, Grade.VERY_SATISFIED);
        assertThat(owner.page("/feedback/" + dossier.code()).select("textarea").text())
                .isEqualTo("Nhanh gọn");
    }

    @Test
    void openDossiersAndThoseOfOthersCannotBeRated() {
        ADossier open =
                ADossier.in(beans).at(People.DAT_MUI).ownedBy(hongTham()).submitted();
        ADossier ended = ended(People.DAT_MUI, Status.WITHDRAWN);
        assertThat(rate(people.citizen(People.HONG_THAM), open, Grade.SATISFIED).statusCode())
                .isEqualTo(404);
        assertThat(rate(people.citizen(People.MINH_KHANG), ended, Grade.SATISFIED)
                        .statusCode())
                .isEqualTo(404);
        assertThat(people.stranger().get("/feedback/" + ended.code()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void asksForAGradeInPlace() {
        ADossier dossier = ended(People.DAT_MUI, Status.WITHDRAWN);
        HttpResponse<String> answer =
                people.citizen(People.HONG_THAM).post("/feedback/" + dossier.code(), Map.of("grade", "BEST"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Hãy chọn một mức độ hài lòng");
    }

    @Test
    void mayNotBeChangedAfterThirtyDays() {
        clock.setTo("2026-09-01T09:00");
        ADossier dossier = ended(People.DAT_MUI, Status.WITHDRAWN);
        rate(people.citizen(People.HONG_THAM), dossier, Grade.SATISFIED);
        clock.forward(Duration.ofDays(31));
        HttpResponse<String> late = rate(people.citizen(People.HONG_THAM), dossier, Grade.NOT_SATISFIED);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("30 ngày");
    }

    private static HttpResponse<String> rate(Person person, ADossier dossier, Grade grade) {
        return person.post("/feedback/" + dossier.code(), Map.of("grade", grade.name()));
    }

    private Satisfaction figuresOf(String agency) {
        return satisfaction.perAgency().stream()
                .filter(figures -> figures.agencyName().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    private ADossier ended(AgencyCode agency, Status status) {
        return ADossier.in(beans).at(agency).ownedBy(hongTham()).walkedTo(status);
    }

    private vn.datmui.kernel.AccountId hongTham() {
        return accounts.findCitizen(new PersonalId(People.HONG_THAM))
                .orElseThrow()
                .id();
    }
}
