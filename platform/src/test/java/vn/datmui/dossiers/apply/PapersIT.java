package vn.datmui.dossiers.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.Person.Part;
import vn.datmui.PlatformTest;
import vn.datmui.kernel.Digest;

@PlatformTest
class PapersIT {

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    private Person person;
    private String papers;
    private String paper;

    @BeforeEach
    void comeToThePapers() {
        person = people.citizen(People.HONG_THAM);
        LocalDate born = LocalDate.now(clock).minusDays(10);
        Applying applying = Applying.start(
                        person,
                        "1.001193",
                        "32248",
                        Map.of(
                                "child.birthDate-day", String.valueOf(born.getDayOfMonth()),
                                "child.birthDate-month", String.valueOf(born.getMonthValue()),
                                "child.birthDate-year", String.valueOf(born.getYear()),
                                "mother.birthYear", "1995",
                                "father.birthYear", "1993"))
                .toThePapers();
        papers = applying.path();
        paper = applying.look()
                .selectFirst("section:has(.govuk-tag--yellow) form[enctype]")
                .attr("action");
    }

    @Test
    void provesEveryFileBackWithSizePagesDigestAndPreview() {
        byte[] photo = Applying.photo();

        assertThat(person.postFiles(paper, Map.of(), new Part("file", "giấy chứng sinh.png", "image/png", photo))
                        .statusCode())
                .isEqualTo(303);

        Document shown = person.page(papers);
        assertThat(shown.select("[data-file]").text())
                .contains("giấy chứng sinh.png", " B", Digest.of(photo).shortForm());
        String preview = shown.selectFirst("[data-file] img").attr("src");
        HttpResponse<String> picture = person.get(preview);
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(people.citizen(People.MINH_KHANG).get(preview).statusCode()).isEqualTo(404);
        assertThat(people.stranger().get(preview).statusCode()).isEqualTo(303);
    }

    @Test
    void takesSeveralFilesForOnePaperAndRemovesOne() {
        person.postFiles(
                paper,
                Map.of(),
                new Part("file", "mot.png", "image/png", Applying.photo()),
                new Part("file", "hai.png", "image/png", Applying.photo()));
        Document two = person.page(papers);
        assertThat(two.select("[data-file]")).hasSize(2);

        person.post(two.selectFirst("form[action$=/remove]").attr("action"), Map.of());

        assertThat(person.page(papers).select("[data-file]").text())
                .contains("hai.png")
                .doesNotContain("mot.png");
    }

    @Test
    void putsAFileInThePlaceOfAnother() {
        person.postFiles(paper, Map.of(), new Part("file", "mo.png", "image/png", Applying.photo()));
        String old = person.page(papers).selectFirst("[data-file]").attr("data-file");

        person.postFiles(paper, Map.of("replaces", old), new Part("file", "ro.png", "image/png", Applying.photo()));

        assertThat(person.page(papers).select("[data-file]").text())
                .contains("ro.png")
                .doesNotContain("mo.png");
    }

    @ParameterizedTest
    @MethodSource
    void refusesAFileInPlaceAndKeepsTheGoodOnes(String name, byte[] content, int status) {
        HttpResponse<String> answer = person.postFiles(
                paper,
                Map.of(),
                new Part("file", "tot.png", "image/png", Applying.photo()),
                new Part("file", name, "application/pdf", content));

        assertThat(answer.statusCode()).isEqualTo(status);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".govuk-error-summary a").text()).contains(name);
        assertThat(page.select("section.govuk-form-group--error .govuk-error-message"))
                .isNotEmpty();
        assertThat(page.select("[data-file]").text()).contains("tot.png").doesNotContain(name);
    }

    static Stream<Arguments> refusesAFileInPlaceAndKeepsTheGoodOnes() {
        byte[] html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        byte[] broken = "%PDF-1.7\nnothing that opens".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of("trang.pdf", html, 415),
                Arguments.of("rong.pdf", new byte[0], 422),
                Arguments.of("hong.pdf", broken, 422));
    }

    @Test
    void refusesAFileOverTheLimitInItsOwnWords() {
        byte[] huge = new byte[60 * 1024 * 1024];
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), 0, huge, 0, 9);

        HttpResponse<String> answer =
                person.postFiles(paper, Map.of(), new Part("file", "lon.pdf", "application/pdf", huge));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(answer.body()).select(".govuk-error-summary a").text())
                .contains("50 MB");
    }

    @Test
    void asksForAFileWhenNoneWasChosen() {
        HttpResponse<String> answer = person.postFiles(paper, Map.of(), new Part("file", "", "", new byte[0]));

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void letsNoApplicantNoteAPaperAsReceived() {
        assertThat(person.post(paper + "/received", Map.of("kind", "original")).statusCode())
                .isEqualTo(404);
    }
}
