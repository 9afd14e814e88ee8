package vn.datmui.dossiers.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.dossiers.ADossier;
import vn.datmui.dossiers.Dossiers;
import vn.datmui.dossiers.ReturnWay;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.SubmittedPaper;
import vn.datmui.dossiers.Trigger;
import vn.datmui.files.Files;
import vn.datmui.files.SampleFiles;
import vn.datmui.files.StoredFile;
import vn.datmui.identity.Accounts;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Language;
import vn.datmui.kernel.PersonalId;
import vn.datmui.kernel.Role;

/** What the owner of a dossier sees and may do, over HTTP; and that nobody else may. */
@PlatformTest
class OwnDossierIT {

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Files files;

    @ParameterizedTest
    @EnumSource(Status.class)
    void ownerAndOfficerSeeTheSameStatusAndTheOwnerANextStep(Status status) {
        ADossier dossier = owned().walkedTo(status);
        String words = new BundleFiles("dossiers-track")
                .texts(Language.VI)
                .get("dossiers.status." + dossier.now().status());
        Document own = people.citizen(People.HONG_THAM).page("/dossiers/" + dossier.code());
        Document desk =
                people.officer(Role.COUNTER_OFFICER, dossier.agency().code()).page("/desk/dossiers/" + dossier.code());
        assertThat(own.select(".govuk-tag").eachText()).contains(words);
        assertThat(desk.select("main").text()).contains(words);
        assertThat(own.select(".govuk-inset-text").text()).hasSizeGreaterThan(20);
        assertThat(own.text()).doesNotContain("⟦");
    }

    @Test
    void namesTheUnitButNoOfficer() {
        ADossier dossier = owned().submitted().accepted().movedOn();
        String page = people.citizen(People.HONG_THAM)
                .page("/dossiers/" + dossier.code())
                .select("main")
                .text();
        assertThat(page)
                .contains(dossier.now().place().unitName(), dossier.agency().name());
        dossiers.historyOf(dossier.code()).stream()
                .map(entry -> entry.byName())
                .filter(name -> !name.equals(dossier.owner().fullName()) && !name.isEmpty())
                .forEach(officer -> assertThat(page).doesNotContain(officer));
    }

    @Test
    void listsOwnDossiersWithWhatHappensNext() {
        ADossier dossier = owned().submitted();
        Document list = people.citizen(People.HONG_THAM).page("/dossiers");
        assertThat(list.select("tr:contains(" + dossier.code() + ")").text())
                .contains("Mới đăng ký", "Chờ Bộ phận Một cửa kiểm tra");
        assertThat(people.citizen(People.MINH_KHANG).page("/dossiers").text())
                .doesNotContain(dossier.code().value());
    }

    @Test
    void toOtherPeopleItDoesNotExist() {
        StoredFile file = files.receive(new java.io.ByteArrayInputStream(SampleFiles.pdf(1)), "don.pdf");
        ADossier dossier = owned().with(new SubmittedPaper("other", "Đơn", file.id(), "electronic", 1))
                .submitted()
                .accepted()
                .granted();
        String path = "/dossiers/" + dossier.code();
        Person stranger = people.citizen(People.MINH_KHANG);
        for (String below : List.of(
                "",
                "/supplement",
                "/withdraw",
                "/withdrawn",
                "/result",
                "/forms/1",
                "/papers/" + file.id(),
                "/papers/" + file.id() + "/preview")) {
            HttpResponse<String> answer = stranger.get(path + below);
            assertThat(answer.statusCode()).as(below).isEqualTo(404);
            assertThat(answer.body()).doesNotContain(dossier.owner().fullName());
        }
        assertThat(stranger.get("/api" + path).statusCode()).isEqualTo(404);
        assertThat(stranger.post(path + "/withdraw", Map.of("reason", "x", "confirmed", "true"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.post(path + "/supplement", Map.of("round", "1")).statusCode())
                .isEqualTo(404);
        assertThat(people.stranger().get(path).statusCode()).isEqualTo(303);
        assertThat(people.stranger().get("/api" + path).statusCode()).isEqualTo(401);
        assertThat(stranger.get("/dossiers/khong-phai-ma").statusCode()).isEqualTo(404);
    }

    @Test
    void provesPapersBackAndOpensThem() {
        byte[] pdf = SampleFiles.pdf(2);
        StoredFile file = files.receive(new java.io.ByteArrayInputStream(pdf), "giấy chứng sinh.pdf");
        ADossier dossier = owned().with(new SubmittedPaper("other", "Giấy chứng sinh", file.id(), "electronic", 1))
                .submitted();
        Person owner = people.citizen(People.HONG_THAM);
        String path = "/dossiers/" + dossier.code();
        assertThat(owner.page(path).select("main").text())
                .contains(
                        "Giấy chứng sinh",
                        "giấy chứng sinh.pdf",
                        "2 trang",
                        file.digest().shortForm());
        assertThat(owner.download(path + "/papers/" + file.id())).isEqualTo(pdf);
        assertThat(owner.get(path + "/papers/" + file.id() + "/preview")
                        .headers()
                        .firstValue("Content-Type"))
                .hasValue("image/jpeg");
        StoredFile alien = files.receive(new java.io.ByteArrayInputStream(SampleFiles.pdf(3)), "khác.pdf");
        assertThat(owner.get(path + "/papers/" + alien.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void theFirstDownloadHandsTheResultOver() {
        ADossier dossier = owned().returned(ReturnWay.Kind.ONLINE)
                .submitted()
                .accepted()
                .feePaid()
                .granted();
        Person owner = people.citizen(People.HONG_THAM);
        String path = "/dossiers/" + dossier.code();
        assertThat(owner.page(path).select("main").text()).contains("Chữ ký số trên kết quả", "Hợp lệ");
        assertThat(new String(owner.download(path + "/result"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(dossier.now().status()).isEqualTo(Status.RETURNED);
        assertThat(owner.get(path + "/result").statusCode()).isEqualTo(200);
        assertThat(dossiers.historyOf(dossier.code()))
                .filteredOn(entry -> entry.trigger() == Trigger.HAND_OVER)
                .hasSize(1);
    }

    @Test
    void holdsTheResultBackWhileTheFeeIsOwed() {
        ADossier dossier = owned().withFee().submitted().accepted().granted();
        Person owner = people.citizen(People.HONG_THAM);
        String path = "/dossiers/" + dossier.code();
        assertThat(owner.page(path).select("main").text())
                .contains("Hãy nộp phí, lệ phí " + dossier.now().dues().fee());
        HttpResponse<String> refused = owner.get(path + "/result");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains(dossier.now().dues().fee().toString());
        dossier.feePaid();
        assertThat(owner.get(path + "/result").statusCode()).isEqualTo(200);
    }

    @Test
    void offersTheFormsThatWereIssued() {
        ADossier dossier = owned().submitted().accepted();
        Person owner = people.citizen(People.HONG_THAM);
        String path = "/dossiers/" + dossier.code();
        assertThat(owner.page(path).select("a[href=" + path + "/forms/1]").text())
                .contains("Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
        assertThat(new String(owner.download(path + "/forms/1"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(owner.get(path + "/forms/2").statusCode()).isEqualTo(404);
        assertThat(owner.get(path + "/forms/x").statusCode()).isEqualTo(404);
    }

    @Test
    void apologisesOpenlyWhenTheAppointmentWasMoved() {
        ADossier dossier = owned().submitted().accepted();
        dossier.rescheduled(dossier.now().timing().dueAt().plusSeconds(7 * 86_400), "Chờ ý kiến cơ quan phối hợp");
        Document page = people.citizen(People.HONG_THAM).page("/dossiers/" + dossier.code());
        assertThat(page.select("main").text())
                .contains("Xin lỗi và hẹn lại", "xin lỗi bạn vì chưa trả kết quả đúng hẹn", "Phiếu xin lỗi và hẹn lại");
    }

    @Test
    void withdrawsWithReasonAndConfirmationOnlyOnce() {
        ADossier dossier = owned().submitted();
        Person owner = people.citizen(People.HONG_THAM);
        String path = "/dossiers/" + dossier.code() + "/withdraw";
        HttpResponse<String> bare = owner.post(path, Map.of("reason", "Tôi đổi ý"));
        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(bare.body()).contains("Tôi đổi ý", "Hãy đánh dấu xác nhận");
        assertThat(owner.post(path, Map.of("confirmed", "true")).statusCode()).isEqualTo(422);
        HttpResponse<String> done = owner.post(path, Map.of("reason", "Tôi đổi ý", "confirmed", "true"));
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(owner.where(done)).endsWith("/withdrawn");
        assertThat(owner.page(owner.where(done)).text()).contains("Hồ sơ đã được rút");
        assertThat(owner.post(path, Map.of("reason", "Lần nữa", "confirmed", "true"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(dossier.now().status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void tellsProgramsTheSameFacts() {
        ADossier dossier = owned().submitted().accepted();
        Person owner = people.citizen(People.HONG_THAM);
        HttpResponse<String> one =
                owner.send(owner.request("/api/dossiers/" + dossier.code()).setHeader("Accept", "application/json"));
        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(one.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(one.body())
                .contains(
                        "\"code\":\"" + dossier.code() + "\"",
                        "\"status\":4",
                        "\"statusWords\":\"Đang xử lý\"",
                        "\"next\":\"RESULT\"",
                        dossier.now().place().unitName());
        assertThat(owner.send(owner.request("/api/dossiers").setHeader("Accept", "application/json"))
                        .body())
                .contains(dossier.code().value());
    }

    private ADossier owned() {
        return ADossier.in(beans).ownedBy(hongTham());
    }

    private AccountId hongTham() {
        return accounts.findCitizen(new PersonalId(People.HONG_THAM))
                .orElseThrow()
                .id();
    }
}
