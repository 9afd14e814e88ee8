package vn.datmui.dossiers.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.identity.federation.Nation;

/** A procedure that needs more than a password: the person steps up, and comes back to where they were with nothing lost. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssuranceNeededIT {

    private static final String BUILDING_PERMIT = "1.009994";
    private static final String COPY = "2.000635";
    private static final String AREA = "32025";

    @Autowired
    People people;

    private Nation nation;

    @BeforeAll
    void enters() {
        nation = new Nation(people).entered();
    }

    @AfterAll
    void leaves() {
        nation.close();
    }

    @Test
    void asksToStepUpAndComesBackToTheSamePage() {
        Person person = people.citizen(People.MINH_KHANG);
        HttpResponse<String> asked = person.get("/apply/start?procedure=" + BUILDING_PERMIT);
        assertThat(asked.statusCode()).isEqualTo(403);
        Document page = Jsoup.parse(asked.body());
        assertThat(page.text()).contains("Cần xác thực thêm", "Những gì đã lưu vẫn còn nguyên");
        String way = page.select("a[href^=/sign-in/with/" + nation.code + "]").attr("href");
        assertThat(way).contains("level=substantial", "next=%2Fapply%2Fstart%3Fprocedure%3D" + BUILDING_PERMIT);
        HttpResponse<String> back =
                nation.signIn(person, Nation.MINH_KHANG, 2, "/apply/start?procedure=" + BUILDING_PERMIT);
        assertThat(person.get(person.where(back)).statusCode()).isEqualTo(200);
    }

    @Test
    void asksAgainWhenTheStepWasNotHighEnough() {
        Person person = people.stranger();
        nation.signIn(person, Nation.SO_KHON, 2);
        person.post("/sign-out", Map.of());
        nation.signIn(person, Nation.SO_KHON, 1);
        assertThat(person.get("/apply/start?procedure=" + BUILDING_PERMIT).statusCode())
                .isEqualTo(403);
    }

    @Test
    void keepsTheDraftOfAPersonWhoseNextSignInIsWeaker() {
        Person person = people.stranger();
        nation.signIn(person, Nation.MINH_KHANG, 2);
        HttpResponse<String> begun = person.post("/apply/start", Map.of("procedure", BUILDING_PERMIT, "area", AREA));
        String draft = person.where(begun);
        Person later = people.citizen(People.MINH_KHANG);
        assertThat(later.get(draft).statusCode()).isEqualTo(200);
        HttpResponse<String> refused = later.post(draft + "/submit", Map.of("declared", "yes"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Cần xác thực thêm");
        assertThat(later.get(draft).statusCode()).isEqualTo(200);
    }

    @Test
    void tellsProgramsWhatIsMissing() {
        Person person = people.citizen(People.MINH_KHANG);
        HttpResponse<String> refused = person.send(person.request("/apply/start?procedure=" + BUILDING_PERMIT)
                .setHeader("Accept", "application/json")
                .GET());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("IDE-0010");
    }

    @Test
    void asksForNothingMoreThanAPasswordMostly() {
        Person person = people.citizen(People.MINH_KHANG);
        assertThat(person.get("/apply/start?procedure=" + COPY).statusCode()).isEqualTo(200);
    }

    @Test
    void saysOnTheProceduresPageWhatIsNeeded() {
        assertThat(people.stranger().page("/procedures/" + BUILDING_PERMIT).text())
                .contains("Định danh quốc gia hoặc mật khẩu kèm mã xác thực");
        assertThat(people.stranger().page("/procedures/" + COPY).text()).contains("Mật khẩu là đủ");
    }
}
