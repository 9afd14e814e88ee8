package vn.datmui.dossiers.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.dossiers.ADossier;
import vn.datmui.kernel.Role;

/** An officer keeps the filters of every day under names of their own. */
@PlatformTest
class SavedFiltersIT {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Person counter;

    @BeforeEach
    void anOfficer() {
        counter = people.officer(Role.COUNTER_OFFICER, People.TAN_THANH);
    }

    @AfterEach
    void forgetTheFilters() {
        jdbc.sql("delete from dossiers.saved_filter").update();
    }

    @Test
    void keepsTheFilterAsItStandsAndCountsItsRows() {
        ADossier.in(beans).of("2.000635").at(People.TAN_THANH).submitted();
        var kept = keep("Trích lục hộ tịch", Map.of("procedure", "2.000635", "order", "received"));
        assertThat(kept.statusCode()).isEqualTo(303);
        Document list = counter.page(counter.where(kept));
        var own = list.select(".datmui-own-filters [aria-current]");
        int rows = list.select("tbody tr").size();
        assertThat(own.text()).isEqualTo("Trích lục hộ tịch " + rows);
        assertThat(rows).isPositive();
        assertThat(list.select("h1").text()).isEqualTo("Trích lục hộ tịch (" + rows + ")");
        assertThat(counter.page("/desk?view=overdue")
                        .select(".datmui-own-filters a")
                        .eachAttr("href"))
                .contains("/desk?view=todo&procedure=2.000635&order=received", "/desk/filters");
    }

    @Test
    void takesEachNameOnceWhateverItsCaseAndNoneThatIsEmptyOrLong() {
        keep("Khai sinh", Map.of("procedure", "1.001193"));
        var twice = keep("khai SINH", Map.of("q", "an"));
        assertThat(twice.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(twice.body());
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#filter-name");
        assertThat(page.select("#filter-name").val()).isEqualTo("khai SINH");
        assertThat(page.select("#keep-filter input[name=q]").val()).isEqualTo("an");
        assertThat(keep("  ", Map.of()).statusCode()).isEqualTo(422);
        assertThat(keep("x".repeat(41), Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void keepsNoMoreThanTwelve() {
        for (int i = 1; i <= KeepingFilters.MOST; i++) {
            assertThat(keep("Bộ lọc " + i, Map.of("q", "a" + i)).statusCode()).isEqualTo(303);
        }
        var more = keep("Thêm nữa", Map.of("q", "b"));
        assertThat(more.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(more.body()).select(".govuk-error-summary").text())
                .contains("tối đa 12");
    }

    @Test
    void renamesAndRemovesOnesOwnAndNobodyElses() {
        keep("Khai sinh", Map.of("procedure", "1.001193"));
        String id = id("Khai sinh");
        Person other = people.officer(Role.SPECIALIST, People.TAN_THANH, "justice");
        assertThat(other.page("/desk/filters").text()).doesNotContain("Khai sinh");
        other.post("/desk/filters/" + id + "/rename", Map.of("name", "Của tôi"));
        other.post("/desk/filters/" + id + "/remove", Map.of());
        assertThat(names()).contains("Khai sinh");
        counter.post("/desk/filters/" + id + "/rename", Map.of("name", "Khai sinh trong tuần"));
        assertThat(names()).contains("Khai sinh trong tuần");
        var refused = counter.post("/desk/filters/" + id + "/rename", Map.of("name", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".govuk-error-summary a").attr("href"))
                .isEqualTo("#name-" + id);
        counter.post("/desk/filters/" + id + "/remove", Map.of());
        assertThat(names()).doesNotContain("Khai sinh");
    }

    private java.net.http.HttpResponse<String> keep(String name, Map<String, String> filter) {
        Map<String, String> fields = new java.util.HashMap<>(filter);
        fields.put("name", name);
        return counter.post("/desk/filters", fields);
    }

    private String names() {
        return counter.page("/desk/filters").select(".datmui-filters").text();
    }

    private String id(String name) {
        return jdbc.sql("select id::text from dossiers.saved_filter where name = ?")
                .param(name)
                .query(String.class)
                .single();
    }
}
