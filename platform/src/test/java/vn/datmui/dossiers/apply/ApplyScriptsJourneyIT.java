package vn.datmui.dossiers.apply;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.datmui.Browser;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.files.SampleFiles;

/** What the scripts of the form pages do when the line is good, breaks, and comes back. */
@PlatformTest
@Tag("journey")
class ApplyScriptsJourneyIT {

    private static final String NAME = "Nguyễn Thị Ngọc Ẩn";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    @TempDir
    private Path folder;

    @Test
    void saysThatItSavedAndWhenAndShowsItAgainLater() {
        Person person = people.citizen(People.HONG_THAM);
        String page = draft(person) + "/pages/child";
        try (Browser phone = signedIn()) {
            phone.open(page);
            phone.fillNamed("child.fullName", NAME);
            phone.page()
                    .getByText(java.util.regex.Pattern.compile("Đã lưu \\d\\d:\\d\\d$"))
                    .waitFor();
            phone.inspect();
        }
        assertThat(person.page(page)
                        .getElementsByAttributeValue("name", "child.fullName")
                        .val())
                .isEqualTo(NAME);
    }

    @Test
    void saysThatItCouldNotSaveAndLosesNothing() {
        Person person = people.citizen(People.HONG_THAM);
        String page = draft(person) + "/pages/child";
        Browser phone = signedIn();
        phone.open(page);
        phone.page().route("**/autosave/**", route -> route.abort("internetdisconnected"));
        phone.fillNamed("child.fullName", NAME);
        phone.page().getByText("Chưa lưu được phần vừa nhập").waitFor();
        assertThat(phone.page().locator("[name='child.fullName']").inputValue()).isEqualTo(NAME);
        assertThat(person.get(page).body()).doesNotContain(NAME);

        phone.page().unroute("**/autosave/**");
        phone.page().evaluate("dispatchEvent(new Event('online'))");
        phone.page().getByText("Đã lưu ").waitFor();

        assertThat(person.page(page)
                        .getElementsByAttributeValue("name", "child.fullName")
                        .val())
                .isEqualTo(NAME);
        phone.page().context().close();
    }

    @Test
    void goesOnWithAnUploadAfterTheLineBrokeAndThePageWasLoadedAgain() throws IOException {
        Person person = people.citizen(People.HONG_THAM);
        String papers = toThePapers(person);
        Path photo = bigPhoto();
        long size = Files.size(photo);
        Browser phone = signedIn();
        phone.open(papers);
        String section =
                phone.page().locator("section:has(.govuk-tag--yellow)").first().getAttribute("id");
        AtomicInteger pieces = new AtomicInteger();
        phone.page().route("**/files/uploads/*", route -> {
            if (route.request().method().equals("PATCH") && pieces.incrementAndGet() > 1) {
                route.abort("internetdisconnected");
            } else {
                route.resume();
            }
        });
        choose(phone.page(), section, photo);
        while (pieces.get() < 2) {
            phone.page().waitForTimeout(50);
        }
        phone.page().unroute("**/files/uploads/*");
        phone.page().reload();

        List<String> sent = new ArrayList<>();
        phone.page().onRequest(request -> note(request, sent));
        choose(phone.page(), section, photo);
        phone.page().locator("#" + section + " [data-file]").waitFor();

        assertThat(sent).as("begun anew").noneMatch(line -> line.startsWith("POST /files/uploads"));
        assertThat(sent)
                .filteredOn(line -> line.startsWith("PATCH"))
                .first()
                .asString()
                .endsWith(" 1048576");
        assertThat(phone.page().locator("#" + section + " [data-file]").innerText())
                .contains("anh.jpg");
        String file = phone.page().locator("#" + section + " [data-file]").getAttribute("data-file");
        assertThat(stored(person, papers, file)).isEqualTo(size);
        assertThat(phone.page().evaluate("Object.keys(localStorage).filter((n) => n.startsWith('upload:')).length"))
                .isEqualTo(0);
        phone.page().context().close();
    }

    @Test
    void staysOnThePageWhenTheLineStaysBrokenAndSaysWhatToDo() throws IOException {
        String papers = toThePapers(people.citizen(People.HONG_THAM));
        Browser phone = signedIn();
        phone.open(papers);
        phone.page().route("**/files/uploads", route -> route.abort("internetdisconnected"));
        String section =
                phone.page().locator("section:has(.govuk-tag--yellow)").first().getAttribute("id");
        choose(phone.page(), section, bigPhoto());
        phone.page().getByText("Mất kết nối nên chưa tải lên xong").waitFor();
        assertThat(phone.path()).isEqualTo(papers);

        phone.page().unroute("**/files/uploads");
        phone.page().waitForTimeout(1100); // a second press within a second counts as the same
        phone.page().locator("#" + section + " form[enctype] button").last().click();
        phone.page().locator("#" + section + " [data-file]").waitFor();
        phone.page().context().close();
    }

    private Browser signedIn() {
        Browser phone = Browser.at(port).phone().open();
        phone.open("/sign-in").fillNamed("name", People.HONG_THAM).fillNamed("password", people.password());
        phone.page().locator("form[action='/sign-in'] button[type=submit]").click();
        phone.page().waitForURL("**/dossiers");
        return phone;
    }

    private static void choose(Page page, String section, Path file) {
        page.locator("#" + section + " form[enctype] input[type=file]").last().setInputFiles(file);
        page.locator("#" + section + " form[enctype] button").last().click();
    }

    private static void note(Request request, List<String> sent) {
        sent.add(request.method() + " " + java.net.URI.create(request.url()).getPath() + " "
                + request.headers().getOrDefault("upload-offset", ""));
    }

    private static long stored(Person person, String papers, String file) {
        return person.get(papers.replaceFirst("/papers$", "/files/" + file))
                .headers()
                .firstValueAsLong("Content-Length")
                .orElse(-1);
    }

    /** Some megabytes that open as a picture: what follows the picture's end is noise. */
    private Path bigPhoto() throws IOException {
        byte[] photo = SampleFiles.picture("jpeg", 640, 480);
        byte[] big = Arrays.copyOf(photo, 3 * 1024 * 1024 + 17);
        byte[] noise = new byte[big.length - photo.length];
        new Random(7).nextBytes(noise);
        System.arraycopy(noise, 0, big, photo.length, noise.length);
        return Files.write(folder.resolve("anh.jpg"), big);
    }

    private static String draft(Person person) {
        return Applying.start(person, "1.001193", "32248", Map.of()).draft();
    }

    private String toThePapers(Person person) {
        LocalDate born = LocalDate.now(clock).minusDays(10);
        return Applying.start(
                        person,
                        "1.001193",
                        "32248",
                        Map.of(
                                "child.birthDate-day", String.valueOf(born.getDayOfMonth()),
                                "child.birthDate-month", String.valueOf(born.getMonthValue()),
                                "child.birthDate-year", String.valueOf(born.getYear()),
                                "mother.birthYear", "1995",
                                "father.birthYear", "1993"))
                .toThePapers()
                .path();
    }
}
