package vn.datmui.tour;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** An officer at a desk: opens a dossier, does what the page offers, files for somebody at the counter. */
final class OfficeWorker extends Person {

    OfficeWorker(String name, URI home) {
        super(name, home);
    }

    /** Performs an act that the dossier's page offers; returns what the page then says. */
    String act(String code, String act, Map<String, String> fields) {
        visitor().open("/desk/dossiers/" + code);
        Element form = visitor().find("form#act-" + act);
        Map<String, List<String>> values = new TreeMap<>();
        fields.forEach((name, value) -> values.put(name, List.of(value.split("\\|"))));
        visitor().submit(form, values);
        return visitor().find(".govuk-notification-banner__heading").text();
    }

    /** Asks for everything that is missing, each paper with a reason. */
    String askSupplement(String code, String reason) {
        visitor().open("/desk/dossiers/" + code);
        String paper =
                visitor().find("form#act-ask-supplement input[name=missing]").attr("value");
        return act(
                code,
                "ask-supplement",
                Map.of("missing", paper, "reason." + paper, "Ảnh chụp bị mờ, không đọc được", "reason", reason));
    }

    /** The addresses of the forms issued for a dossier. */
    List<String> papersOf(String code) {
        visitor().open("/desk/dossiers/" + code);
        return visitor().page().select("a[href*=/files/]").stream()
                .filter(a -> a.text().startsWith("Mẫu"))
                .map(a -> a.attr("href"))
                .toList();
    }

    /** Files for a person at the counter; {@code facts} fill in the first page. */
    String assist(Map<String, String> facts, Map<String, String> answers) {
        visitor().open("/desk/assist");
        Element form = visitor().find("form[action=/desk/assist]");
        visitor().submit(form, new FillingIn(facts).fill(form));
        Applying applying = new Applying(visitor(), answers);
        applying.toCheck();
        return applying.submit();
    }
}
