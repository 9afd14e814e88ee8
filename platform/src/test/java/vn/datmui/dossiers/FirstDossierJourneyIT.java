package vn.datmui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.datmui.Browser;
import vn.datmui.BrowserSetup;
import vn.datmui.People;
import vn.datmui.PlatformTest;

/** The main job in a real browser: a mother registers a birth on her phone, officers handle it, she downloads the result. */
@PlatformTest
@Tag("journey")
class FirstDossierJourneyIT {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void goesFromThePhoneToTheSignedResult(boolean scripts) throws IOException {
        String code;
        try (Browser phone = setup(scripts).phone().open()) {
            signIn(phone, People.HONG_THAM);
            code = applies(phone);
            phone.go("/dossiers/" + code).screenshot("own-dossier-registered");
        }
        officer("tiepnhan.32248", code, "Tiếp nhận và chuyển xử lý", false);
        officer("chuyenvien.tuphap.32248", code, "Chuyển bước tiếp theo", false);
        officer("truongphong.tuphap.32248", code, "Chuyển bước tiếp theo", true);
        officer("lanhdao.32248", code, "Ký và phát hành kết quả", true);
        try (Browser phone = setup(scripts).phone().dark().open()) {
            signIn(phone, People.HONG_THAM);
            phone.go("/dossiers/" + code).screenshot("own-dossier-done");
            assertThat(phone.text()).contains("Đã xử lý xong").contains("Hồ Thị Cẩm Tú");
        }
    }

    private BrowserSetup setup(boolean scripts) {
        BrowserSetup setup = Browser.at(port);
        return scripts ? setup : setup.withoutScripts();
    }

    private void signIn(Browser browser, String userName) {
        people.signIn(browser, userName);
    }

    private String applies(Browser phone) throws IOException {
        phone.go("/").screenshot("home");
        phone.go("/procedures/1.001193").screenshot("birth-start");
        phone.go("/apply/start?procedure=1.001193&new=1").screenshot("where");
        phone.press("Nộp tại Xã Đất Mũi");
        answerEverything(phone);
        phone.screenshot("check-answers");
        phone.page().locator("#declared").check();
        phone.page().locator("form[action$='/submit'] button").click();
        phone.inspect().screenshot("done");
        return phone.page().locator("#code").innerText();
    }

    /** Page after page until the check page stands open. */
    private void answerEverything(Browser phone) throws IOException {
        for (int page = 0; page < 30 && !phone.path().endsWith("/check"); page++) {
            if (phone.path().endsWith("/papers")) {
                uploadsEveryRequiredPaper(phone);
                phone.page()
                        .locator("main a.govuk-button:not(.govuk-button--secondary)")
                        .last()
                        .click();
            } else if (phone.page().locator("input[name=_screen]").count() == 0) {
                phone.page().locator("main a.govuk-button").last().click();
            } else {
                fills(phone);
                next(phone);
            }
            phone.inspect();
        }
    }

    private static void next(Browser phone) {
        phone.page()
                .locator("main form[method=post]:not([action$='/remove']) button[type=submit]")
                .last()
                .click();
        phone.inspect();
    }

    private void fills(Browser phone) {
        LocalDate birth = LocalDate.now(clock).minusDays(20);
        type(phone, "child.fullName", "Nguyễn Trần Khánh An");
        type(phone, "child.birthDate-day", String.valueOf(birth.getDayOfMonth()));
        type(phone, "child.birthDate-month", String.valueOf(birth.getMonthValue()));
        type(phone, "child.birthDate-year", String.valueOf(birth.getYear()));
        type(phone, "child.hometown", "Xã Đất Mũi, tỉnh Cà Mau");
        type(phone, "birth.place", "Bệnh viện Sản - Nhi Cà Mau");
        for (String parent : new String[] {"mother", "father"}) {
            type(phone, parent + ".fullName", "Nguyễn Thị Hồng Thắm");
            type(phone, parent + ".birthYear", "1985");
            type(phone, parent + ".ethnicity", "Kinh");
            type(phone, parent + ".residence", "Ấp Rạch Tàu, xã Đất Mũi");
        }
        type(phone, "phone", "0900000001");
        for (String choice : new String[] {
            "requester.relation=mother", "requester.exemption=none", "child.gender=female", "child.ethnicity=kinh",
            "child.nationality=vietnamese", "birth.proof=hospital", "birth.surrogacy=false", "parents.married=true",
            "declaration=true", "returnKind=ONLINE"
        }) {
            choose(phone, choice.substring(0, choice.indexOf('=')), choice.substring(choice.indexOf('=') + 1));
        }
    }

    private static void type(Browser phone, String name, String value) {
        var field = phone.page().locator("input[name='" + name + "']:not([type=hidden])");
        if (field.count() > 0) {
            field.first().fill(value);
        }
    }

    private static void choose(Browser phone, String name, String value) {
        var offered = phone.page().locator("input[name='" + name + "'][value='" + value + "']");
        if (offered.count() > 0) {
            offered.first().check();
        }
    }

    private static void uploadsEveryRequiredPaper(Browser phone) throws IOException {
        Path picture = Files.createTempFile("giay-chung-sinh", ".png");
        ImageIO.write(new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        while (phone.page().locator("section:has(.govuk-tag--yellow)").count() > 0) {
            var section =
                    phone.page().locator("section:has(.govuk-tag--yellow)").first();
            section.locator("input[type=file]").setInputFiles(picture);
            int owed = phone.page().locator("section:has(.govuk-tag--yellow)").count();
            section.locator("form[enctype] button[type=submit]").click();
            waitUntilFewer(phone, owed);
            phone.inspect();
        }
        phone.screenshot("papers");
        Files.delete(picture);
    }

    private static void waitUntilFewer(Browser phone, int owed) {
        for (int i = 0;
                i < 50
                        && phone.page()
                                        .locator("section:has(.govuk-tag--yellow)")
                                        .count()
                                >= owed;
                i++) {
            phone.page().waitForTimeout(200);
        }
    }

    private void officer(String userName, String code, String button, boolean atPhone) {
        BrowserSetup setup = atPhone ? Browser.at(port).phone() : Browser.at(port);
        try (Browser desk = setup.open()) {
            signIn(desk, userName);
            desk.go("/desk").screenshot("desk-" + userName);
            desk.go("/desk/dossiers/" + code).screenshot("dossier-" + userName);
            desk.press(button);
            assertThat(desk.text()).contains("Đã");
        }
    }
}
