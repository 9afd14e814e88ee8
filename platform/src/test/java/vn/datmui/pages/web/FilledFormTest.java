package vn.datmui.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.datmui.pages.UnsentForm;

class FilledFormTest {

    private final Document page = Jsoup.parse("""
            <main>
            <form method="post" action="/other"><input name="reason" value=""></form>
            <details><form method="post" action="/act">
                <input type="hidden" name="revision" value="8"><input type="password" name="word">
                <input name="line" value="a"><input name="line" value="b"><textarea name="reason"></textarea>
                <input type="checkbox" name="tick" value="1" checked><input type="checkbox" name="tick" value="2">
                <input type="radio" name="way" value="x"><input type="radio" name="way" value="y">
                <select name="kind"><option value="">-</option><option value="k" selected>K</option><option value="l">L</option></select>
                <button name="go" value="1">Go</button>
            </form></details></main>""");

    private FilledForm filled(Map<String, List<String>> typed) {
        FilledForm form =
                FilledForm.find(page, new UnsentForm("/act", "/page", typed)).orElseThrow();
        form.fill();
        return form;
    }

    @Test
    void writesEveryKindOfFieldBack() {
        filled(Map.of(
                "revision", List.of("7"),
                "word", List.of("no"),
                "line", List.of("<một>", "hai"),
                "reason", List.of("dòng 1\ndòng 2"),
                "tick", List.of("2"),
                "way", List.of("y"),
                "kind", List.of("l")));
        assertThat(page.select("[name=line]").eachAttr("value")).containsExactly("<một>", "hai");
        assertThat(page.select("textarea").text()).contains("dòng 1");
        assertThat(page.select("[checked]").eachAttr("value")).containsExactly("2", "y");
        assertThat(page.select("[selected]").eachAttr("value")).containsExactly("l");
        assertThat(page.outerHtml()).contains("value=\"&lt;một&gt;\"");
    }

    @Test
    void leavesHiddenFieldsPasswordsAndOtherFormsAlone() {
        filled(Map.of("revision", List.of("7"), "word", List.of("no"), "reason", List.of("vì sao")));
        assertThat(page.select("[name=revision]").val()).isEqualTo("8");
        assertThat(page.select("[name=word]").val()).isEmpty();
        assertThat(page.select("form[action=/other] input").val()).isEmpty();
    }

    @Test
    void opensTheFoldThatHidesTheForm() {
        filled(Map.of("reason", List.of("vì sao")));
        assertThat(page.select("details").hasAttr("open")).isTrue();
    }

    @Test
    void findsNoFormAtAnotherAddress() {
        assertThat(FilledForm.find(page, new UnsentForm("/nowhere", "", Map.of())))
                .isEmpty();
    }
}
