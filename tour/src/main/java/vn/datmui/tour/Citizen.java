package vn.datmui.tour;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** A citizen with a phone: applies page by page, follows the dossier, supplements, takes the result, rates. */
public final class Citizen extends Person {

    public Citizen(String name, URI home) {
        super(name, home);
    }

    /** Applies for a procedure, to the agency of a commune; returns the code of the dossier. */
    public String apply(String procedure, String area, Map<String, String> answers) {
        return prepare(procedure, area, answers).submit();
    }

    /** Everything but the last button: the application stands on its check page. */
    public Applying prepare(String procedure, String area, Map<String, String> answers) {
        visitor().open("/procedures/" + procedure);
        visitor().open("/apply/start?procedure=" + procedure + "&new=1");
        Element start = visitor().find("form[method=post][action=/apply/start]");
        visitor().submit(start, Map.of("area", List.of(area)));
        Applying applying = new Applying(visitor(), answers);
        applying.toCheck();
        return applying;
    }

    /** What the citizen reads on the page of their dossier: state, and what happens next. */
    public String reads(String code) {
        visitor().open("/dossiers/" + code);
        String state = visitor().find("main .govuk-tag").text();
        Element next = visitor().page().selectFirst("section[aria-labelledby=next-title] .govuk-inset-text");
        return next == null ? state : state + ". " + next.text();
    }

    /** Answers a supplement request with a picture for each line that asks for one. */
    void supplement(String code, byte[] picture) {
        visitor().open("/dossiers/" + code + "/supplement");
        Map<String, List<String>> values =
                Map.of("note", List.of("Đã bổ sung đầy đủ theo yêu cầu."), "act", List.of("send"));
        visitor().upload(visitor().find("form[action$=/supplement]"), values, "bo-sung.png", picture);
    }

    /** The signed result. */
    byte[] takeResult(String code) {
        return visitor().download("/dossiers/" + code + "/result");
    }

    /** One tap: very satisfied. */
    void rate(String code) {
        visitor().open("/feedback/" + code);
        Element form = visitor().find("main form[method=post]:has(button[name=grade])");
        Element best = form.selectFirst("button[name=grade]");
        visitor()
                .submit(
                        form,
                        Map.of("grade", List.of(Objects.requireNonNull(best).attr("value"))));
    }
}
