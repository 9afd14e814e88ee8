package vn.datmui.documents.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.Browser;
import vn.datmui.BrowserSetup;
import vn.datmui.People;
import vn.datmui.PlatformTest;
import vn.datmui.TestAxis;
import vn.datmui.exchange.axis.AxisSilent;
import vn.datmui.exchange.axis.Enrolling;
import vn.datmui.exchange.sending.Postman;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Post;
import vn.datmui.partners.axis.Faults;

/** A letter of a commune: the specialist drafts, head and clerk check, the chairman signs on a phone, the clerk sends it. */
@PlatformTest
@Tag("journey")
class OutgoingJourneyIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private People people;

    @Autowired
    private Officers officers;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private Postman postman;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void isOnTheAxis() throws AxisSilent {
        TestAxis.behind().misbehave(Faults.NONE);
        enrolling.enrol();
    }

    private Browser at(BrowserSetup setup, SignedIn who) {
        Browser browser = setup.open();
        Post post = who.posts().getFirst();
        people.signIn(browser, people.userName(post));
        return browser;
    }

    @Test
    void aLetterIsDraftedCheckedSignedOnAPhoneSealedAndSent() {
        ADraft cast = ADraft.in(beans, People.DAT_MUI);
        String path;
        try (var desk = at(Browser.at(port).desktop(), cast.drafter())) {
            desk.go("/desk/documents/drafts").screenshot("drafts-list");
            desk.press("Soạn văn bản mới");
            desk.select("Loại văn bản", "OFFICIAL_LETTER").press("Tiếp tục");
            desk.press("Lưu và xem trang");
            assertThat(desk.text()).contains("Hãy ghi trích yếu", "Hãy chọn người ký", "Hãy xác nhận độ mật");
            desk.screenshot("draft-errors");
            desk.fillNamed("subject", "đề nghị tập huấn đăng ký khai sinh điện tử")
                    .fillNamed("to", "Sở Tư pháp")
                    .fillNamed("body", "Xã có 3 công chức cần tập huấn.\n1. Thời gian: tháng 12.\nTrân trọng./.")
                    .fillNamed("receivers", "Như trên\nPhòng Kinh tế\nCông ty TNHH Năm Căn");
            desk.page().locator("input[name=signer]").first().check();
            desk.choose("Không mật");
            desk.press("Lưu và xem trang");
            assertThat(desk.text()).contains("Đã lưu", "Trang văn bản (bản 1)");
            desk.screenshot("draft-edit");
            desk.fillNamed("body", "Xã có 5 công chức cần tập huấn.\n1. Thời gian: tháng 12.\nTrân trọng./.");
            desk.press("Lưu và mở để trình");
            path = desk.path().split("\\?")[0];
            desk.follow("So sánh các bản").screenshot("draft-compare");
            assertThat(desk.page().locator("ins").innerText()).contains("5");
            assertThat(desk.page().locator("del").innerText()).contains("3");
            desk.go(path).screenshot("draft-document");
            desk.press("Trình");
            assertThat(desk.text()).contains("Đã trình dự thảo", "Chờ kiểm tra nội dung");
        }
        headAndClerkCheck(cast, path);
        String other = ADraft.in(beans, People.DAT_MUI)
                .about("Lịch trực tuần 48")
                .formChecked()
                .id()
                .toString();
        chairmanSignsBoth(cast, path, other);
        clerkSends(cast, path);
        doesNotExistForOthers(path);
    }

    private void headAndClerkCheck(ADraft cast, String path) {
        try (var desk = at(Browser.at(port).desktop(), cast.head())) {
            desk.go("/desk/documents/drafts");
            assertThat(desk.text()).contains("đề nghị tập huấn đăng ký khai sinh điện tử");
            desk.go(path)
                    .fill("Ý kiến của bạn về dự thảo", "Nên ghi rõ số lượng công chức.")
                    .press("Gửi ý kiến");
            assertThat(desk.text()).contains("Đã ghi ý kiến", "Nên ghi rõ số lượng công chức.");
            desk.page().getByText("Trả lại người soạn thảo").click();
            desk.press("Trả lại");
            assertThat(desk.text()).contains("Hãy ghi lý do");
            desk.screenshot("draft-head");
            desk.press("Đồng ý, chuyển bước sau");
            assertThat(desk.text()).contains("Chờ kiểm tra thể thức");
        }
        try (var desk = at(Browser.at(port).desktop(), cast.clerk())) {
            desk.go(path).press("Đồng ý, chuyển bước sau");
            assertThat(desk.text()).contains("Trình ký");
        }
    }

    private void chairmanSignsBoth(ADraft cast, String path, String other) {
        try (var phone = at(Browser.at(port).phone(), cast.leader())) {
            phone.go("/desk/documents/signing").screenshot("documents-signing");
            assertThat(phone.text()).contains("Chưa mở");
            phone.go(path).screenshot("document-on-phone");
            phone.go("/desk/documents/outgoing/" + other);
            phone.go("/desk/documents/signing");
            phone.page()
                    .locator("[id='sign-" + path.substring(path.lastIndexOf('/') + 1) + "']")
                    .check();
            phone.page().locator("[id='sign-" + other + "']").check();
            phone.screenshot("documents-signing-opened");
            phone.press("Ký các văn bản đã chọn");
            assertThat(phone.text())
                    .containsPattern("Đã ký \\d+/UBND-VP: đề nghị tập huấn")
                    .containsPattern("Đã ký \\d+/TB-UBND: Lịch trực tuần 48");
            phone.screenshot("documents-signed");
            phone.go("/desk/documents/authorities").press("Giao quyền ký");
            assertThat(phone.text()).contains("Hãy chọn người được giao", "Hãy chọn ít nhất một loại văn bản");
            phone.screenshot("authorities-errors");
        }
    }

    private void clerkSends(ADraft cast, String path) {
        try (var desk = at(Browser.at(port).desktop(), cast.clerk())) {
            desk.go("/desk/documents/outgoing").screenshot("outgoing-list");
            desk.go(path).screenshot("document-to-issue");
            assertThat(desk.text()).contains("qua trục văn bản (H12.03)", "đơn vị trong cơ quan", "bản giấy");
            desk.press("Ký số cơ quan và phát hành");
            assertThat(desk.text()).contains("Đã ký số của cơ quan và phát hành", "Chờ in và gửi", "Đã chuyển");
            postman.sendWaiting();
            desk.go(path);
            assertThat(desk.text()).contains("Đã gửi");
            desk.fill("Ghi chú việc gửi (số bưu gửi, người nhận)", "RR 123 456 789 VN")
                    .press("Ghi là đã in, đóng dấu, gửi");
            assertThat(desk.text()).contains("Đã ghi việc gửi bản giấy", "RR 123 456 789 VN");
            desk.screenshot("document-issued");
        }
        try (var phone = at(Browser.at(port).phone().withoutScripts(), cast.drafter())) {
            phone.go(path);
            assertThat(phone.text()).contains("Đã phát hành");
            phone.screenshot("document-issued");
            phone.go("/desk/documents/drafts?view=mine").screenshot("drafts-list");
            keepsAFile(phone, path);
        }
    }

    private static void keepsAFile(Browser phone, String path) {
        phone.go("/desk/documents/files").press("Mở hồ sơ ngoài danh mục");
        assertThat(phone.text()).contains("Hãy ghi số, ký hiệu hồ sơ", "Hãy chọn thời hạn bảo quản");
        phone.screenshot("files-errors");
        phone.fillNamed("code", "07.VP").fillNamed("title", "Tập huấn đăng ký khai sinh điện tử");
        phone.select("Thời hạn bảo quản", "FIVE_YEARS").press("Mở hồ sơ ngoài danh mục");
        assertThat(phone.text()).contains("Đã mở hồ sơ", "Đang lập");
        phone.go(path).follow("Đưa vào hồ sơ công việc").press("Đưa vào hồ sơ");
        assertThat(phone.text()).contains("Đã thêm vào hồ sơ", "đề nghị tập huấn", "Xử lý hoàn toàn trên mạng");
        phone.screenshot("file-open");
        phone.press("Kết thúc hồ sơ");
        phone.press("Nộp vào Lưu trữ cơ quan");
        assertThat(phone.text()).contains("Đã nộp hồ sơ kèm mục lục", "Mục lục văn bản trong hồ sơ (PDF)");
        phone.go("/desk/documents/files/plan").screenshot("files-plan");
    }

    private void doesNotExistForOthers(String path) {
        for (AgencyCode agency : new AgencyCode[] {People.TAN_THANH, new AgencyCode("H12.05")}) {
            var stranger = people.officer(Role.CLERK, agency);
            assertThat(stranger.get(path).statusCode()).isEqualTo(404);
            assertThat(stranger.get(path + "/file").statusCode()).isEqualTo(404);
            assertThat(stranger.get(path + "/pages/1").statusCode()).isEqualTo(404);
            assertThat(stranger.post(path + "/moves/recall", Map.of("revision", "1", "words", "x"))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(officers.holdersOf(Role.CLERK, People.TAN_THANH, LocalDate.now()))
                .isNotEmpty();
        assertThat(jdbc.sql("select count(*) from exchange.conversation where subject = ?")
                        .param("đề nghị tập huấn đăng ký khai sinh điện tử")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
