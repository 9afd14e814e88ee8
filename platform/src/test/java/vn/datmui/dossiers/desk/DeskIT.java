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
import vn.datmui.dossiers.ADossier;
import vn.datmui.dossiers.Status;
import vn.datmui.kernel.Role;

/** What officers may do from the desk, and what the desk refuses, over HTTP. */
@PlatformTest
class DeskIT {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private People people;

    private ADossier dossier;
    private Person counter;

    @BeforeEach
    void aDossierComesInOnline() {
        dossier = ADossier.in(beans).of("2.000635").at(People.DAT_MUI).submitted();
        counter = people.officer(Role.COUNTER_OFFICER, People.DAT_MUI);
    }

    @Test
    void acceptsAndForwardsInOneAct() {
        assertThat(act(counter, "accept", 0, Map.of())).isEqualTo(303);
        assertThat(dossier.now().status()).isEqualTo(Status.IN_PROCESS);
        assertThat(dossier.now().place().unitKind()).isEqualTo("justice");
    }

    @Test
    void tellsTheSecondOfTwoOfficersThatTheFirstWasFaster() {
        act(counter, "accept", 0, Map.of());
        var second =
                counter.post(address("refuse-intake"), Map.of("revision", "0", "reason", "thiếu", "legalBasis", "x"));
        assertThat(second.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(second.body());
        assertThat(page.select(".govuk-error-summary").text()).isNotBlank();
        assertThat(dossier.now().status()).isEqualTo(Status.IN_PROCESS);
    }

    @Test
    void keepsWhatWasTypedWhenAReasonIsMissing() {
        var refused = counter.post(
                address("refuse-intake"), Map.of("revision", "0", "reason", "", "legalBasis", "Điều 17 NĐ 61/2018"));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("#refuse-intake-legalBasis").attr("value")).isEqualTo("Điều 17 NĐ 61/2018");
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#refuse-intake-reason");
    }

    @Test
    void hidesADossierFromOfficersOfAnotherAgency() {
        Person stranger = people.officer(Role.COUNTER_OFFICER, People.TAN_THANH);
        assertThat(stranger.get("/desk/dossiers/" + dossier.code()).statusCode())
                .isEqualTo(404);
        assertThat(act(stranger, "accept", 0, Map.of())).isEqualTo(404);
        assertThat(stranger.get("/desk/dossiers/" + dossier.code() + "/control-sheet.pdf")
                        .statusCode())
                .isEqualTo(404);
        assertThat(dossier.now().status()).isEqualTo(Status.REGISTERED);
    }

    @Test
    void closesAnActToColleaguesWithoutTheRightPost() {
        Person specialist = people.officer(Role.SPECIALIST, People.DAT_MUI, "justice");
        assertThat(act(specialist, "accept", 0, Map.of())).isEqualTo(403);
        dossier.accepted();
        Person other = people.officer(Role.SPECIALIST, People.DAT_MUI, "economy");
        assertThat(act(other, "complete", dossier.now().revision(), Map.of("opinion", "")))
                .isEqualTo(403);
        assertThat(dossier.now().place().unitKind()).isEqualTo("justice");
    }

    @Test
    void letsOnlyTheLeaderSignAndReturnsOnlyAgainstTheFee() {
        dossier.accepted().atTheLeader();
        Person head = people.officer(Role.DIVISION_HEAD, People.DAT_MUI, "justice");
        assertThat(act(head, "sign", dossier.now().revision(), Map.of())).isEqualTo(403);
        Person leader = people.officer(Role.AGENCY_LEADER, People.DAT_MUI);
        assertThat(act(leader, "sign", dossier.now().revision(), Map.of("opinion", "Đồng ý")))
                .isEqualTo(303);
        assertThat(act(counter, "hand-over", dossier.now().revision(), Map.of("proof", "Chủ hồ sơ")))
                .isEqualTo(409);
        act(counter, "collect-fee", dossier.now().revision(), Map.of("receiptNumber", "BL-01"));
        assertThat(act(counter, "hand-over", dossier.now().revision(), Map.of("proof", "Chủ hồ sơ")))
                .isEqualTo(303);
        assertThat(dossier.now().status()).isEqualTo(Status.RETURNED);
    }

    @Test
    void asksOnceAndLeavesASecondTimeToTheLeader() {
        Map<String, String> request =
                Map.of("missing", "other", "name.other", "Giấy tờ", "reason.other", "mờ", "reason", "thiếu");
        assertThat(act(counter, "ask-supplement", 0, request)).isEqualTo(303);
        dossier.supplemented();
        assertThat(act(counter, "ask-supplement", dossier.now().revision(), request))
                .isEqualTo(409);
        assertThat(dossier.now().supplements()).isEqualTo(1);
    }

    @Test
    void exportsTheWholeFilterAsAWorkbook() throws java.io.IOException {
        byte[] book = counter.download("/desk/export.xlsx?view=todo&order=received");
        java.nio.file.Path file = java.nio.file.Files.createTempFile("worklist", ".xlsx");
        java.nio.file.Files.write(file, book);
        StringBuilder sheet = new StringBuilder();
        try (var zip = new java.util.zip.ZipFile(file.toFile())) {
            for (String part : java.util.List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml")) {
                byte[] content = zip.getInputStream(zip.getEntry(part)).readAllBytes();
                sheet.append(new String(content, java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        java.nio.file.Files.delete(file);
        assertThat(org.jsoup.parser.Parser.unescapeEntities(sheet.toString(), false))
                .contains(dossier.code().value(), "Mã hồ sơ", "topLeftCell=\"A2\"");
    }

    @Test
    void ordersTheListAsTheAddressSays() {
        ADossier later = ADossier.in(beans).of("2.000635").at(People.DAT_MUI).submitted();
        var codes = counter.page("/desk?view=todo&order=received")
                .select("tbody th")
                .eachText();
        assertThat(codes.indexOf(later.code().value()))
                .isLessThan(codes.indexOf(dossier.code().value()));
        var sorted =
                counter.page("/desk?view=todo&order=code").select("tbody th").eachText();
        assertThat(sorted).isSorted();
    }

    @Test
    void acceptsSeveralAtOnceWithAResultForEach() {
        ADossier another = ADossier.in(beans).of("2.000635").at(People.DAT_MUI).submitted();
        var done = counter.post("/desk/bulk", Map.of("picked", dossier.code() + ":0"));
        assertThat(done.statusCode()).isEqualTo(200);
        var stale = counter.post("/desk/bulk", Map.of("picked", another.code() + ":7"));
        assertThat(Jsoup.parse(stale.body()).select(".govuk-tag--red")).hasSize(1);
        assertThat(dossier.now().status()).isEqualTo(Status.IN_PROCESS);
        assertThat(another.now().status()).isEqualTo(Status.REGISTERED);
    }

    @Test
    void exportsTheFilterAndPrintsTheRegister() {
        var csv = counter.get("/desk/export.csv?view=open");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body()).contains(dossier.code().value());
        assertThat(counter.download("/desk/register.pdf")).startsWith('%', 'P', 'D', 'F');
        assertThat(counter.get("/desk/register.pdf?from=2020-01-01&to=2026-01-01")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void findsByPartOfTheCodeAndByNameWithoutAccents() {
        assertThat(counter.page("/desk?view=open&q=tran+thi+thu").text())
                .contains(dossier.code().value());
        assertThat(counter.page("/desk?view=open&q=%25").select("tbody tr")).isEmpty();
    }

    private int act(Person officer, String act, int revision, Map<String, String> fields) {
        Map<String, String> posted = new java.util.HashMap<>(fields);
        posted.put("revision", String.valueOf(revision));
        return officer.post(address(act), posted).statusCode();
    }

    private String address(String act) {
        return "/desk/dossiers/" + dossier.code() + "/" + act;
    }
}
