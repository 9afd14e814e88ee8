package vn.datmui.dossiers.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.datmui.Browser;
import vn.datmui.BrowserSetup;
import vn.datmui.People;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.dossiers.ADossier;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.SubmittedPaper;
import vn.datmui.files.Files;
import vn.datmui.files.SampleFiles;
import vn.datmui.identity.Accounts;
import vn.datmui.kernel.PersonalId;

/** The desk in a real browser, as somebody uses it who has two hundred dossiers a day. */
@PlatformTest
@Tag("journey")
class DeskJourneyIT {

    private static final String LONGEST_NAMED = ADossier.EXTRACT_COPY;
    private static final String LONG_NAME = "Công Tằng Tôn Nữ Huyền Trân Phương Nghi Hoàng Thị Ngọc Lan Anh";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private Files files;

    @Test
    void showsFifteenRowsOnASmallDesktopHoweverLongTheNamesAre() {
        for (int i = 0; i < 16; i++) {
            ADossier.in(beans)
                    .of(LONGEST_NAMED)
                    .ownedBy(longNamed())
                    .at(People.DAT_MUI)
                    .submitted();
        }
        try (Browser desk = signedIn(Browser.at(port), "tiepnhan.32248")) {
            desk.go("/desk").screenshot("worklist");
            assertThat(desk.page().locator("tbody tr").count()).isGreaterThanOrEqualTo(16);
            assertThat(desk.page().locator("tbody tr").nth(14).evaluate("row => row.getBoundingClientRect().bottom"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(Number.class))
                    .satisfies(bottom -> assertThat(bottom.doubleValue()).isLessThanOrEqualTo(768));
        }
        for (BrowserSetup setup : new BrowserSetup[] {
            Browser.at(port).phone(),
            Browser.at(port).sized(320, 640),
            Browser.at(port).dark()
        }) {
            try (Browser desk = signedIn(setup, "tiepnhan.32248")) {
                desk.go("/desk").screenshot("worklist");
            }
        }
    }

    @ParameterizedTest(name = "{0} px wide")
    @ValueSource(ints = {320, 390, 1366})
    void opensEveryTabOfADossier(int width) {
        ADossier dossier = aDossierWithPapers();
        try (Browser desk = signedIn(Browser.at(port).sized(width, width > 1000 ? 768 : 844), "tiepnhan.32248")) {
            desk.go("/desk/dossiers/" + dossier.code()).screenshot("dossier-summary");
            for (String tab : new String[] {"Thành phần hồ sơ", "Diễn biến", "Ý kiến", "Phí"}) {
                desk.page().locator(".datmui-tabs a").getByText(tab).click();
                desk.inspect().screenshot("dossier-" + desk.path().replaceAll(".*tab=(\\w+).*", "$1"));
            }
        }
    }

    @Test
    void putsThePaperBesideTheChecklistAndTheFocusOnIt() {
        ADossier dossier = aDossierWithPapers();
        try (Browser desk = signedIn(Browser.at(port).dark(), "tiepnhan.32248")) {
            desk.go("/desk/dossiers/" + dossier.code() + "?tab=papers").follow("the.png");
            assertThat(desk.page().locator("#preview h2").innerText()).isEqualTo("the.png");
            double list = left(desk, ".datmui-checklist");
            double paper = left(desk, "#preview");
            double acts = left(desk, "#acts");
            assertThat(paper).isGreaterThan(list);
            assertThat(acts).isGreaterThan(paper);
            desk.page().keyboard().press("Tab");
            assertThat(desk.page().evaluate("document.activeElement.closest('#preview') !== null"))
                    .isEqualTo(true);
            desk.screenshot("dossier-papers-chosen");
        }
    }

    @Test
    void isWorkedByKeysAloneAndNeverLosesTheFocus() {
        clock.setTo(LocalDateTime.now(clock));
        ADossier dossier = aDossierWithPapers();
        try (Browser desk = signedIn(Browser.at(port), "tiepnhan.32248")) {
            desk.go("/desk?q=" + dossier.code());
            keys(desk, "j");
            assertThat(focused(desk)).isEqualTo(dossier.code().value());
            arriveBy(desk, "Enter");
            keys(desk, "a");
            assertThat(focused(desk)).isEqualTo("Tiếp nhận và chuyển xử lý");
            hurryBy(desk, "Enter");
            assertThat(focused(desk)).contains("Đã tiếp nhận");
            arriveBy(desk, "z");
            assertThat(focused(desk)).contains("Đã hoàn tác");
            assertThat(dossier.now().status()).isEqualTo(Status.REGISTERED);
            arriveBy(desk, "b");
            clock.forward(Duration.ofSeconds(1));
            desk.go("/desk?q=" + dossier.code());
            keys(desk, "j", "x", "a");
            assertThat(focused(desk)).contains("Tiếp nhận hoặc chuyển bước");
            hurryBy(desk, "Enter");
            arriveBy(desk, "z");
            assertThat(dossier.now().status()).isEqualTo(Status.REGISTERED);
            desk.screenshot("bulk-undone");
        }
    }

    @Test
    void takesTheUndoButtonAwayWhenItsTimeIsOverAndLeavesTheFocusOnThePage() {
        ADossier dossier = aDossierWithPapers();
        try (Browser desk = signedIn(Browser.at(port).phone(), "tiepnhan.32248")) {
            desk.go("/desk/dossiers/" + dossier.code()).press("Tiếp nhận và chuyển xử lý");
            desk.screenshot("dossier-accepted");
            desk.page().locator("form#undo button").focus();
            desk.page().waitForCondition(() -> desk.page().locator("form#undo").count() == 0);
            assertThat(focused(desk)).isEqualTo("Mở hồ sơ tiếp theo");
            desk.follow("Mở hồ sơ tiếp theo");
        }
    }

    @Test
    void tellsTheSlowerOfTwoOfficersThatTheOtherWasFaster() {
        ADossier dossier = aDossierWithPapers();
        try (Browser slower = signedIn(Browser.at(port), "tiepnhan.32248")) {
            slower.go("/desk/dossiers/" + dossier.code());
            dossier.accepted();
            slower.press("Tiếp nhận và chuyển xử lý").screenshot("dossier-collision");
            assertThat(slower.page().locator(".govuk-error-summary").innerText())
                    .contains("người khác đã xử lý hồ sơ này");
            assertThat(slower.page().evaluate("document.activeElement.className"))
                    .asString()
                    .contains("govuk-error-summary");
        }
    }

    @ParameterizedTest(name = "{0} px wide")
    @ValueSource(ints = {320, 390, 1366})
    void signsOnAPhoneAfterOpening(int width) {
        ADossier first = aDossierWithPapers().accepted().atTheLeader();
        ADossier second = aDossierWithPapers().accepted().atTheLeader();
        BrowserSetup setup = Browser.at(port).sized(width, width > 1000 ? 768 : 844);
        try (Browser phone = signedIn(width == 320 ? setup.dark() : setup, "lanhdao.32248")) {
            phone.go("/desk").follow("Hộp ký").screenshot("sign-inbox");
            for (ADossier each : new ADossier[] {first, second}) {
                slip(phone, each).locator("a.govuk-button").click();
                phone.inspect().follow("Hộp ký");
            }
            slip(phone, first).locator("input[type=checkbox]").check();
            slip(phone, second).locator("input[type=checkbox]").check();
            phone.screenshot("sign-inbox-opened");
            phone.press("Ký các hồ sơ đã chọn").screenshot("sign-results");
        }
        assertThat(first.now().status()).isEqualTo(Status.DONE);
        assertThat(second.now().status()).isEqualTo(Status.DONE);
    }

    @ParameterizedTest(name = "{0} px wide")
    @ValueSource(ints = {320, 390, 1366})
    void keepsAFilter(int width) {
        try (Browser desk =
                signedIn(Browser.at(port).sized(width, width > 1000 ? 768 : 844), "chuyenvien.tuphap.32025")) {
            String name = "Trích lục " + width;
            desk.go("/desk?view=open&procedure=2.000635");
            desk.page().locator(".datmui-own-filters summary").click();
            desk.page().locator("#filter-name").fill(name);
            desk.press("Lưu").screenshot("own-filters");
            assertThat(desk.heading()).startsWith(name);
            desk.follow("Sửa bộ lọc").screenshot("edit-filters");
            desk.press("Xóa " + name);
        }
    }

    private static com.microsoft.playwright.Locator slip(Browser phone, ADossier dossier) {
        return phone.page()
                .locator(".datmui-slip")
                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                        .setHasText(dossier.code().value()));
    }

    private static void keys(Browser desk, String... keys) {
        for (String key : keys) {
            desk.page().keyboard().press(key);
        }
    }

    private static void arriveBy(Browser desk, String key) {
        hurryBy(desk, key);
        desk.inspect();
    }

    /** Without looking closer: the seconds of undo go by. */
    private static void hurryBy(Browser desk, String key) {
        desk.page().evaluate("() => { window.before = true }");
        desk.page().keyboard().press(key);
        desk.page().waitForFunction("() => !window.before && document.readyState === 'complete'");
    }

    private static String focused(Browser desk) {
        return String.valueOf(desk.page().evaluate("document.activeElement.innerText"));
    }

    private static double left(Browser desk, String selector) {
        return desk.page().locator(selector).boundingBox().x;
    }

    private ADossier aDossierWithPapers() {
        var scan = files.receive(new ByteArrayInputStream(SampleFiles.pdf(2)), "to-khai-cap-ban-sao.pdf");
        var photo = files.receive(new ByteArrayInputStream(SampleFiles.picture("png", 600, 400)), "the.png");
        return ADossier.in(beans)
                .of("2.000635")
                .at(People.DAT_MUI)
                .with(
                        new SubmittedPaper("form", "Tờ khai cấp bản sao trích lục", scan.id(), "electronic", 1),
                        new SubmittedPaper("card", "Ảnh chụp căn cước công dân", photo.id(), "electronic", 1))
                .submitted();
    }

    private vn.datmui.kernel.AccountId longNamed() {
        String number = "0960%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
        return accounts.openAtCounter(new PersonalId(number), LONG_NAME, "0912345678")
                .id();
    }

    private Browser signedIn(BrowserSetup setup, String userName) {
        Browser browser = setup.open();
        people.signIn(browser, userName);
        return browser;
    }
}
