package vn.datmui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.datmui.PlatformTest;

/** What people see of the catalogue, over HTTP. */
@PlatformTest
class CataloguePagesIT {

    @LocalServerPort
    int port;

    @Autowired
    Catalogue catalogue;

    @Autowired
    vn.datmui.People people;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/procedures",
                "/procedures?q=giay%20khai%20sinh",
                "/procedures?event=marrying",
                "/procedures?lang=en"
            })
    void saysEverythingInWords(String address) throws Exception {
        var answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("⟦");
    }

    @Test
    void hasAStartPageForEveryProcedure() throws Exception {
        for (Procedure procedure : catalogue.inForce(java.time.LocalDate.of(2026, 11, 24))) {
            var answer = get("/procedures/" + procedure.code());
            assertThat(answer.statusCode()).as(procedure.code()).isEqualTo(200);
            assertThat(answer.body()).as(procedure.code()).doesNotContain("⟦").doesNotContain("[object");
        }
    }

    @Test
    void strikesPapersThatTheStateHoldsAndOffersOneGreenButton() throws Exception {
        Document page = Jsoup.parse(get("/procedures/1.001193").body());
        assertThat(page.select("s").text()).contains("Căn cước");
        assertThat(page.select("a[href='/apply/start?procedure=1.001193']")).hasSize(1);
    }

    @Test
    void saysThatAProcedureDoesNotExist() throws Exception {
        assertThat(get("/procedures/9.999999").statusCode()).isEqualTo(404);
        assertThat(get("/api/procedures/9.999999").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsTheAdministratorsListClosed() throws Exception {
        assertThat(get("/admin/procedures").statusCode()).isIn(302, 303, 401, 403);
    }

    @Test
    void showsTheAdministratorEveryVersionAndReadsFilesAgain() {
        var administrator = people.administrator();
        Document page = administrator.page("/admin/procedures");
        assertThat(page.text()).doesNotContain("⟦").contains("1.001612").contains("30/06/2025");
        assertThat(administrator.page("/admin").select("a[href=/admin/procedures]"))
                .hasSize(1);
        assertThat(administrator
                        .post("/admin/procedures/read-again", java.util.Map.of())
                        .statusCode())
                .isEqualTo(303);
    }

    private HttpResponse<String> get(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
