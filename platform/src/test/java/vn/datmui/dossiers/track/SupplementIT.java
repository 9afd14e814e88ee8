package vn.datmui.dossiers.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.Person.Part;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.dossiers.ADossier;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.Dossiers;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.SubmittedPaper;
import vn.datmui.dossiers.process.Supplementing;
import vn.datmui.files.SampleFiles;
import vn.datmui.identity.Accounts;
import vn.datmui.kernel.PersonalId;
import vn.datmui.kernel.Role;

/** The owner completes a dossier over HTTP. */
@PlatformTest
class SupplementIT {

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Dossiers dossiers;

    @Autowired
    TestClock clock;

    private ADossier dossier;
    private String path;

    @BeforeEach
    void askForTwoPapers() {
        clock.setTo("2026-11-23T09:00");
        var owner = accounts.findCitizen(new PersonalId(People.HONG_THAM))
                .orElseThrow()
                .id();
        dossier = ADossier.in(beans)
                .ownedBy(owner)
                .submitted()
                .accepted()
                .askedForSupplement("Bản chụp bị mờ", "Thiếu chữ ký");
        path = "/dossiers/" + dossier.code() + "/supplement";
    }

    @Test
    void showsEachLineWithItsReason() {
        Document page = owner().page(path);
        assertThat(page.select("main").text()).contains("Lý do: Bản chụp bị mờ", "Lý do: Thiếu chữ ký");
        assertThat(page.select("input[type=file]").eachAttr("name")).containsExactly("line-0", "line-1");
        assertThat(page.text()).doesNotContain("⟦");
    }

    @Test
    void keepsTheCodeAndStartsTheClockAgain() {
        DossierCode code = dossier.code();
        Instant promised = dossier.now().timing().dueAt();
        clock.forward(Duration.ofDays(2));
        Person owner = owner();
        HttpResponse<String> sent = owner.postFiles(
                path,
                Map.of("round", "1", "act", "send", "note", "Tôi đã chụp lại"),
                pdf("line-0", "mat-truoc.pdf"),
                pdf("line-0", "mat-sau.pdf"),
                pdf("line-1", "don.pdf"));
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(owner.where(sent)).isEqualTo("/dossiers/" + code);
        var after = dossier.now();
        assertThat(after.code()).isEqualTo(code);
        assertThat(after.status()).isEqualTo(Status.IN_PROCESS);
        assertThat(after.timing().restarts()).isEqualTo(1);
        assertThat(after.timing().receivedAt()).isEqualTo(clock.instant());
        assertThat(after.timing().dueAt()).isAfter(promised);
        assertThat(dossiers.papersOf(code))
                .extracting(SubmittedPaper::name)
                .containsExactly("Giấy tờ: Bản chụp bị mờ", "Giấy tờ: Bản chụp bị mờ", "Giấy tờ: Thiếu chữ ký");
        assertThat(owner.page("/dossiers/" + code).select("main").text())
                .contains("mat-sau.pdf", "Tôi đã chụp lại", "Đã bổ sung hồ sơ");
    }

    @Test
    void sendsOnceHoweverOftenTheButtonIsPressed() {
        Person owner = owner();
        var fields = Map.of("round", "1", "act", "send", "note", "");
        owner.postFiles(path, fields, pdf("line-0", "a.pdf"), pdf("line-1", "b.pdf"));
        HttpResponse<String> again = owner.postFiles(path, fields, pdf("line-0", "a.pdf"), pdf("line-1", "b.pdf"));
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(dossiers.papersOf(dossier.code())).hasSize(2);
    }

    @Test
    void keepsFilesAndNoteBeforeTheyAreSent() {
        HttpResponse<String> kept = owner().postFiles(
                        path, Map.of("round", "1", "act", "keep", "note", "Đang chờ giấy kia"), pdf("line-0", "a.pdf"));
        assertThat(kept.statusCode()).isEqualTo(303);
        Person otherDevice = owner();
        Document page = otherDevice.page(path);
        assertThat(page.select("textarea[name=note]").text()).isEqualTo("Đang chờ giấy kia");
        String file = page.select("button[name=remove]").val();
        assertThat(page.select("main").text()).contains("a.pdf", "1 trang");
        assertThat(otherDevice
                        .get("/dossiers/" + dossier.code() + "/papers/" + file + "/preview")
                        .statusCode())
                .isEqualTo(200);
        assertThat(people.citizen(People.MINH_KHANG)
                        .get("/dossiers/" + dossier.code() + "/papers/" + file)
                        .statusCode())
                .isEqualTo(404);
        otherDevice.postFiles(path, Map.of("round", "1", "remove", file, "note", "Đang chờ giấy kia"));
        assertThat(otherDevice.page(path).select("button[name=remove]")).isEmpty();
        assertThat(dossier.now().status()).isEqualTo(Status.SUPPLEMENT_ASKED);
    }

    @Test
    void refusesABadFileInPlaceAndKeepsTheGoodOne() {
        HttpResponse<String> answer = owner().postFiles(
                        path,
                        Map.of("round", "1", "act", "send", "note", "Ghi chú còn đây"),
                        pdf("line-0", "tot.pdf"),
                        new Part("line-1", "trang.pdf", "application/pdf", new byte[0]));
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = org.jsoup.Jsoup.parse(answer.body());
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#line-1");
        assertThat(page.select("main").text()).contains("tot.pdf");
        assertThat(page.select("textarea[name=note]").text()).isEqualTo("Ghi chú còn đây");
        assertThat(dossier.now().status()).isEqualTo(Status.SUPPLEMENT_ASKED);
    }

    @Test
    void asksForAFileOrAnExplanationForEveryLine() {
        Person owner = owner();
        HttpResponse<String> answer =
                owner.postFiles(path, Map.of("round", "1", "act", "send", "note", ""), pdf("line-0", "a.pdf"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Thiếu chữ ký", "chưa có tệp");
        HttpResponse<String> explained =
                owner.postFiles(path, Map.of("round", "1", "act", "send", "note", "Giấy này tôi nộp tại quầy"));
        assertThat(explained.statusCode()).isEqualTo(303);
        assertThat(dossier.now().status()).isEqualTo(Status.IN_PROCESS);
    }

    @Test
    void answersNothingButTheRequestThatThePageShowed() {
        Person owner = owner();
        owner.postFiles(path, Map.of("round", "1", "act", "keep", "note", ""), pdf("line-0", "mo.pdf"));
        takenAtCounter();
        dossier.askedForSupplement("Bản chụp bị mờ", "Thiếu ngày tháng");
        HttpResponse<String> stale = owner.postFiles(
                path, Map.of("round", "1", "act", "send", "note", "Tôi gửi đơn đã ký"), pdf("line-1", "don.pdf"));
        assertThat(stale.statusCode()).isEqualTo(409);
        Document page = org.jsoup.Jsoup.parse(stale.body());
        assertThat(page.select(".govuk-error-summary").text()).contains("yêu cầu bổ sung khác thay cho");
        assertThat(page.select("input[name=round]").val()).isEqualTo("2");
        assertThat(page.select("textarea[name=note]").text()).isEqualTo("Tôi gửi đơn đã ký");
        assertThat(page.select("main").text()).contains("mo.pdf", "Thiếu ngày tháng");
        assertThat(page.text()).doesNotContain("⟦");
        assertThat(dossier.now().status()).isEqualTo(Status.SUPPLEMENT_ASKED);
        assertThat(dossiers.papersOf(dossier.code())).isEmpty();
    }

    @Test
    void saysThatTheCounterWasFasterAndLosesNothing() {
        Person owner = owner();
        owner.page(path);
        takenAtCounter();
        HttpResponse<String> late = owner.postFiles(
                path, Map.of("round", "1", "act", "send", "note", "Lời tôi viết"), pdf("line-0", "a.pdf"));
        assertThat(late.statusCode()).isEqualTo(409);
        Document page = org.jsoup.Jsoup.parse(late.body());
        assertThat(page.select(".govuk-error-summary").text()).contains("chưa có gì được gửi đi");
        assertThat(page.select("textarea").text()).isEqualTo("Lời tôi viết");
        assertThat(page.text()).doesNotContain("⟦");
        assertThat(dossiers.papersOf(dossier.code())).isEmpty();
    }

    @Test
    void saysThatTheDossierWasWithdrawnAndLosesNothing() {
        Person owner = owner();
        owner.page(path);
        dossier.withdrawn("Không còn nhu cầu");
        HttpResponse<String> late = owner.postFiles(path, Map.of("round", "1", "act", "keep", "note", "Lời tôi viết"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(org.jsoup.Jsoup.parse(late.body()).select("textarea").text()).isEqualTo("Lời tôi viết");
    }

    @Test
    void doesNotTakeAnotherAnswerOfTheOwnerForARepeatedSending() {
        Person owner = owner();
        owner.postFiles(path, Map.of("round", "1", "act", "send", "note", "x"), pdf("line-0", "a.pdf"));
        HttpResponse<String> other =
                owner.postFiles(path, Map.of("round", "1", "act", "send", "note", "x"), pdf("line-0", "khac.pdf"));
        assertThat(other.statusCode()).isEqualTo(409);
    }

    @Test
    void bindsTheAnswerToItsRoundAlsoUnderTheLock() {
        takenAtCounter();
        dossier.askedForSupplement("Thiếu ngày tháng");
        assertThatThrownBy(() -> beans.getBean(Supplementing.class)
                        .answer(dossier.code(), 1, dossier.ownerSignedIn(), List.of(), "trả lời yêu cầu cũ"))
                .isInstanceOfSatisfying(
                        DossierProblem.class,
                        problem -> assertThat(problem.code()).isEqualTo("DOS-0014"));
    }

    private void takenAtCounter() {
        beans.getBean(Supplementing.class)
                .supplement(
                        dossier.code(),
                        dossier.now().revision(),
                        dossier.officer(Role.COUNTER_OFFICER),
                        List.of(),
                        "Đã nhận bản giấy");
    }

    private Person owner() {
        return people.citizen(People.HONG_THAM);
    }

    private static Part pdf(String field, String name) {
        return new Part(field, name, "application/pdf", SampleFiles.pdf(1));
    }
}
