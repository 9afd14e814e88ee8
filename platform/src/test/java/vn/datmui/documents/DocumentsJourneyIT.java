package vn.datmui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.datmui.Browser;
import vn.datmui.BrowserSetup;
import vn.datmui.People;
import vn.datmui.PlatformTest;
import vn.datmui.files.SampleFiles;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Officers;

/** A paper document through the browser: clerk and specialist at desktops, the leader on a phone, the head without scripts. */
@PlatformTest
@Tag("journey")
class DocumentsJourneyIT {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Officers officers;

    @Autowired
    private Clock clock;

    private final String code =
            "91/" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT) + "-VP";

    private Browser signedIn(BrowserSetup setup, Role role, String unitKind) {
        var post = officers.holdersOf(role, People.DAT_MUI, LocalDate.now(clock)).stream()
                .filter(one -> unitKind.isEmpty() || one.unitKind().equals(unitKind))
                .findFirst()
                .orElseThrow();
        var browser = setup.open();
        people.signIn(browser, people.userName(post));
        return browser;
    }

    @Test
    void aPaperDocumentIsRegisteredDirectedOnAPhoneWorkedOnAndDone() {
        var day = LocalDate.now(clock).plusYears(1).toString();
        String document;
        try (var clerk = signedIn(Browser.at(port).desktop(), Role.CLERK, "")) {
            clerk.go("/desk/documents").screenshot("documents-list");
            clerk.go("/desk/documents/new");
            clerk.press("Vào sổ").screenshot("documents-new-wrong");
            assertThat(clerk.text()).contains("Hãy khai độ mật", "Hãy ghi số, ký hiệu");
            clerk.page().locator("#secrecy").check();
            clerk.fillNamed("code", code)
                    .fillNamed("promulgated", "2026-11-20")
                    .fillNamed("sender", "Sở Diễn tập")
                    .fillNamed("subject", "V/v rà soát các cầu gỗ qua kênh trong xã");
            clerk.page().locator("#type").selectOption("OFFICIAL_LETTER");
            clerk.page()
                    .locator("#scan")
                    .setInputFiles(new FilePayload("cau-go.pdf", "application/pdf", SampleFiles.pdf(1)));
            clerk.press("Vào sổ");
            assertThat(clerk.text()).contains("Đã ghi nhận", "cau-go.pdf", "Chờ trình");
            document = clerk.path().replaceAll("\\?.*", "");
            clerk.screenshot("documents-registered");
            clerk.page().locator("#leader").selectOption(first(clerk, "#leader"));
            clerk.press("Trình");
            assertThat(clerk.text()).contains("Chờ chỉ đạo");
        }
        try (var leader = signedIn(Browser.at(port).phone(), Role.AGENCY_LEADER, "")) {
            leader.go("/desk/documents/leader").screenshot("documents-leader");
            leader.go(document).screenshot("documents-direct");
            leader.press("Chuyển chỉ đạo");
            assertThat(leader.text()).contains("Hãy chọn đơn vị hoặc người chủ trì");
            leader.fillNamed("directive", "Kiểm tra thực địa trước ngày 30.");
            leader.page().locator("#lead").selectOption("unit:" + People.DAT_MUI + "/economy");
            leader.fillNamed("due", day);
            leader.page().locator("#confirm").check();
            leader.press("Chuyển chỉ đạo");
            assertThat(leader.path()).startsWith("/desk/documents/leader");
        }
        String task;
        try (var head = signedIn(Browser.at(port).phone().withoutScripts(), Role.DIVISION_HEAD, "economy")) {
            head.go("/desk/documents/assignments").screenshot("documents-tasks");
            head.go(document);
            head.page()
                    .locator("a[href*='/desk/documents/assignments/']")
                    .first()
                    .click();
            head.inspect().screenshot("documents-task");
            task = head.path();
            head.page()
                    .locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Giao cho người"))
                    .click();
            head.page().locator("#to").selectOption(specialist());
            head.press("Giao");
            assertThat(head.text()).contains("Đã ghi nhận");
        }
        try (var specialist = signedIn(Browser.at(port).desktop(), Role.SPECIALIST, "economy")) {
            specialist.go(task);
            specialist.press("Bắt đầu thực hiện");
            specialist
                    .page()
                    .locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Ghi tiến độ"))
                    .click();
            specialist.fillNamed("words", "Đã đo đạc bốn cầu.").fillNamed("percent", "40");
            specialist
                    .page()
                    .locator("#proof-progress")
                    .setInputFiles(new FilePayload("do-dac.pdf", "application/pdf", SampleFiles.pdf(1)));
            specialist.press("Ghi tiến độ");
            assertThat(specialist.text()).contains("40 %", "do-dac.pdf");
            specialist.screenshot("documents-task-progress");
            specialist.fillNamed("result", "Bốn cầu cần thay mặt ván.");
            specialist.press("Báo cáo hoàn thành");
            assertThat(specialist.text()).contains("Chờ xác nhận");
        }
        try (var leader = signedIn(Browser.at(port).phone().dark(), Role.AGENCY_LEADER, "")) {
            leader.go("/desk/documents/assignments?view=decide").screenshot("documents-decide");
            leader.go(task);
            leader.press("Xác nhận hoàn thành");
            assertThat(leader.text()).contains("Bốn cầu cần thay mặt ván");
            leader.go(document).screenshot("documents-done");
            assertThat(leader.text()).contains("Hoàn thành");
            leader.go("/desk/documents?view=all&q=" + code.substring(3, 11)).screenshot("documents-found");
            assertThat(leader.text()).contains(code);
            leader.go("/desk/documents/register").screenshot("documents-register");
        }
    }

    /** The value of the first choice that is one: other tests may have given the agency a second leader. */
    private static String first(Browser browser, String select) {
        return browser.page()
                .locator(select + " option:not([value=''])")
                .first()
                .getAttribute("value");
    }

    private String specialist() {
        return officers.holdersOf(Role.SPECIALIST, People.DAT_MUI, LocalDate.now(clock)).stream()
                .filter(post -> post.unitKind().equals("economy"))
                .map(post -> "officer:" + post.officer() + "@" + post.unitCode())
                .findFirst()
                .orElseThrow();
    }
}
