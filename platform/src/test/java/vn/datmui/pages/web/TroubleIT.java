package vn.datmui.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.datmui.PlatformTest;

/** What people and programs are told when something goes wrong. */
@PlatformTest
class TroubleIT {

    private static final String TYPED = "name=Nguy%E1%BB%85n+Th%E1%BB%8B+%E1%BA%A8n&password=secret1&_csrf=old";

    @LocalServerPort
    int port;

    private Answers ask = new Answers(0);

    @BeforeEach
    void findThePlatform() {
        ask = new Answers(port);
    }

    @Test
    void tellsPeopleThatAPageIsNotThere() throws Exception {
        var answer = ask.person("/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Không tìm thấy trang", "PAG-0404");
        assertThat(ask.person("/nowhere?lang=en").body()).contains("Page not found");
    }

    @Test
    void tellsProgramsInADocument() throws Exception {
        var answer = ask.program("/showcase/problem");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"PAG-0410\"", "H12.96-261123-2600", "\"status\":410");
    }

    @Test
    void recordsADefectAndShowsOnlyItsNumber() throws Exception {
        var page = ask.person("/showcase/defect");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).doesNotContain("secret of the house", "IllegalState", "at vn.datmui");
        assertThat(Pattern.compile("[0-9a-f]{10}</strong>").matcher(page.body()).find())
                .isTrue();
        assertThat(ask.program("/showcase/defect").body())
                .contains("\"incident\":\"")
                .doesNotContain("secret");
    }

    @Test
    void refusesWhatItCannotRead() throws Exception {
        assertThat(ask.program("/showcase/number/many").statusCode()).isEqualTo(400);
        var deleted = ask.send(
                ask.to("/showcase/number/1").header("Accept", "text/html").method("PUT", BodyPublishers.noBody()));
        assertThat(deleted.statusCode()).isIn(403, 405);
    }

    @Test
    void refusesBrokenAndForeignBodies() throws Exception {
        var token = Token.from(ask.person("/showcase"));
        assertThat(ask.post("/showcase/body", "application/json", "{broken", token.headers())
                        .statusCode())
                .isEqualTo(400);
        assertThat(ask.post("/showcase/body", "text/csv", "a,b", token.headers())
                        .statusCode())
                .isEqualTo(415);
        assertThat(ask.form("/showcase/problem", "name=x", token.headers()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void refusesABodyThatIsTooLarge() throws Exception {
        var token = Token.from(ask.person("/showcase"));
        var body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n"
                + "x".repeat(111_000_000) + "\r\n--b--\r\n";
        assertThat(ask.post("/showcase/upload", "multipart/form-data; boundary=b", body, token.headers())
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void losesNothingTypedIntoAFormThatGrewOld() throws Exception {
        var answer = ask.form("/showcase", TYPED, "Accept", "text/html", "Sec-Fetch-Site", "same-origin");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("Nguyễn Thị Ẩn", "Gửi lại biểu mẫu")
                .doesNotContain("secret1", "value=\"old\"");
    }

    @Test
    void offersNothingToAFormFromElsewhere() throws Exception {
        var answer = ask.form("/showcase", TYPED, "Accept", "text/html", "Sec-Fetch-Site", "cross-site");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("Nguyễn Thị Ẩn");
    }

    @Test
    void forbidsScriptsInPagesAndFrames() throws Exception {
        for (var path : List.of("/privacy", "/nowhere", "/showcase/defect", "/assets/none.css")) {
            var headers = ask.person(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'self'", "form-action 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        }
    }

    @Test
    void letsBrowsersKeepAssetsForAYear() throws Exception {
        var sheet = Pattern.compile("/assets/citizen-[0-9a-f]+\\.css")
                .matcher(ask.person("/privacy").body());
        assertThat(sheet.find()).isTrue();
        assertThat(ask.person(sheet.group())
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("max-age=31536000", "immutable");
    }
}
