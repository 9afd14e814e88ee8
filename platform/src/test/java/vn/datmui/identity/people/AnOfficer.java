package vn.datmui.identity.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.kernel.AgencyCode;

/** An officer of the test's own, taken on through the pages by an administrator and given a password in person. */
public record AnOfficer(String id, String userName, String fullName) {

    /** The fields of the form; the post lies in the agency's unit of that kind. */
    public static Map<String, String> form(AgencyCode agency, String unitKind, String role, String from, String to) {
        Map<String, String> form = new LinkedHashMap<>();
        String name = "thu." + UUID.randomUUID().toString().substring(0, 13);
        form.put("agency", agency.value());
        form.put("fullName", "Vũ Thử " + name.substring(4, 12));
        form.put("userName", name);
        form.put("email", name + "@camau.example");
        form.put("unit", agency + "/" + unitKind);
        form.put("role", role);
        form.put("title", "Chức danh thử");
        form.put("from", from);
        form.put("to", to);
        return form;
    }

    public static AnOfficer takenOn(People people, Person administrator, Map<String, String> form) {
        HttpResponse<String> answer = administrator.post("/admin/people", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String id = administrator.where(answer).replace("/admin/people/", "").replace("?taken-on", "");
        HttpResponse<String> issued =
                administrator.post("/desk/recovery", Map.of("name", form.get("userName"), "verified", "CARD"));
        assertThat(issued.statusCode()).isEqualTo(200);
        String code = Jsoup.parse(issued.body()).select("#code").text();
        Person stranger = people.stranger();
        stranger.post("/recover", Map.of("name", form.get("userName"), "code", code, "newPassword", people.password()));
        return new AnOfficer(id, form.get("userName"), form.get("fullName"));
    }

    public Person signIn(People people) {
        return people.stranger().signIn(userName, people.password());
    }
}
