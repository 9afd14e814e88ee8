package vn.datmui.dossiers.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.identity.federation.Nation;

/** Every question of every page of the six complete procedures, answered with what nobody should answer. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileAnswersIT {

    private static final String DAT_MUI = "32248";
    private static final String LONG = "ă".repeat(5_000);
    private static final Map<String, String> HOSTILE = Map.of(
            "too long", LONG,
            "two lines", "một\r\nhai",
            "control characters", "a\u0000b\u001bc\u202e",
            "markup", "<script>alert(1)</script>'\"&{limit}{0}",
            "decomposed", Normalizer.normalize("Nguyễn Thị Điệp", Normalizer.Form.NFD),
            "huge number", "9".repeat(200),
            "negative number", "-1",
            "not a number", "1e400",
            "half of a pair", "\ud83d",
            "blank", "\u3000 \u00a0");

    @Autowired
    private People people;

    private Nation nation;

    /** One of the procedures asks for more than a password. */
    @BeforeAll
    void enters() {
        nation = new Nation(people).entered();
    }

    @AfterAll
    void leaves() {
        nation.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.001193", "2.000635", "1.001612", "1.009994", "1.004199", "1.001776"})
    void answersEveryOneInItsPlace(String procedure) {
        Person person = people.stranger();
        nation.signIn(person, Nation.MINH_KHANG, 2);
        Applying applying = Applying.start(person, procedure, DAT_MUI, Map.of());
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        for (String page : pages(person, applying)) {
            for (var hostile : HOSTILE.entrySet()) {
                String place = page + " " + hostile.getKey();
                refused += judge(place, person, applying, page, hostile.getValue(), wrong) ? 1 : 0;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(refused).isGreaterThan(2 * HOSTILE.size());
    }

    @Test
    void keepsEverythingElseWhenOneAnswerIsABook() {
        Person person = people.citizen(People.MINH_KHANG);
        Applying applying =
                Applying.start(person, "1.001193", DAT_MUI, Map.of()).toThePage("child");
        Element form = applying.look().selectFirst("main form:has(input[name=_screen])");
        Map<String, String> fields = applying.filled(form);
        fields.put("child.fullName", "ă".repeat(5_000_000));
        fields.put("child.hometown", "Bệnh viện Đa khoa Cà Mau");

        HttpResponse<String> answer = person.post(form.attr("action"), fields);

        Document shown = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(shown.select(".govuk-error-summary a[href=#child.fullName]").text())
                .startsWith("Nhập tối đa");
        assertThat(shown.getElementById("child.fullName").val()).hasSizeGreaterThan(10_000);
        assertThat(shown.select("[name=child.hometown]").val()).isEqualTo("Bệnh viện Đa khoa Cà Mau");
    }

    private static List<String> pages(Person person, Applying applying) {
        List<String> pages = new ArrayList<>();
        String draft = applying.draft();
        for (String path : person.page(draft).select("a[href*=/pages/]").eachAttr("href").stream()
                .distinct()
                .toList()) {
            Document page = person.page(path);
            Element item = page.selectFirst("main a.govuk-button--secondary[href*=/items/]");
            pages.add(item == null ? path : item.attr("href"));
        }
        pages.add(draft + "/return");
        return pages;
    }

    /** Whether the page was given back with what is wrong. */
    private static boolean judge(
            String place, Person person, Applying applying, String page, String hostile, List<String> wrong) {
        Element form = person.page(page).selectFirst("main form:has(input[name=_screen]):not([action$=/remove])");
        if (form == null) {
            return false;
        }
        HttpResponse<String> answer = person.post(form.attr("action"), answered(applying, form, hostile));
        if (answer.statusCode() != 422 && answer.statusCode() != 303) {
            wrong.add(place + ": status " + answer.statusCode());
        } else if (answer.statusCode() == 422) {
            look(place, Jsoup.parse(answer.body()), form, hostile, wrong);
        }
        return answer.statusCode() == 422;
    }

    private static void look(String place, Document shown, Element form, String hostile, List<String> wrong) {
        String errors = shown.select(".govuk-error-summary").text();
        if (errors.contains("⟦") || errors.matches(".*\\{\\w+}.*") || errors.isBlank()) {
            wrong.add(place + ": says " + errors);
        }
        for (String anchor : shown.select(".govuk-error-summary a[href^=#]").eachAttr("href")) {
            if (shown.getElementById(anchor.substring(1)) == null) {
                wrong.add(place + ": points to nothing at " + anchor);
            }
        }
        if (hostile.equals(LONG)) {
            for (Element text : form.select("textarea, input.govuk-input:not(.govuk-date-input__input)")) {
                Element again = shown.getElementById(text.id());
                if (again == null || !(again.val() + again.text()).contains(LONG)) {
                    wrong.add(place + ": lost what was typed in " + text.attr("name"));
                }
            }
        }
    }

    private static Map<String, String> answered(Applying applying, Element form, String hostile) {
        Map<String, String> fields = new LinkedHashMap<>(applying.filled(form));
        form.select("textarea, select, input:not([type=hidden])")
                .forEach(field -> fields.put(field.attr("name"), hostile));
        return fields;
    }
}
