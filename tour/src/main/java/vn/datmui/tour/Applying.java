package vn.datmui.tour;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The way through an application, from its first page to the code: whatever page comes, it is answered. */
public final class Applying {

    private static final int MOST_PAGES = 80;

    private final Visitor visitor;
    private final FillingIn filling;
    private @Nullable Element check;

    Applying(Visitor visitor, Map<String, String> answers) {
        this.visitor = visitor;
        this.filling = new FillingIn(answers);
    }

    /** Answers page after page until the check page stands open. */
    void toCheck() {
        for (int i = 0; i < MOST_PAGES && !visitor.path().endsWith("/check"); i++) {
            onePage();
        }
        check = visitor.find("form[action$=/submit]");
    }

    /** Presses the button of the check page; pressed again, it leads to the same dossier. */
    public String submit() {
        Element form = Objects.requireNonNull(check, "prepare it first");
        visitor.submit(form, Map.of("declared", List.of("yes")));
        Element code = visitor.page().selectFirst("#code");
        return code == null ? codeFromPath() : code.text();
    }

    /** The last press as it goes over the wire, for those who press it by other means. */
    public Press press() {
        Element form = Objects.requireNonNull(check, "prepare it first");
        return visitor.press(form, Map.of("declared", List.of("yes")));
    }

    private String codeFromPath() {
        String path = visitor.path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void onePage() {
        String path = visitor.path();
        if (path.endsWith("/papers")) {
            papers();
        } else if (path.endsWith("/fees")) {
            follow("a.govuk-button");
        } else if (path.matches("/apply/[^/]+")) {
            follow("a.govuk-button");
        } else if (mustAddItem()) {
            follow("a.govuk-button--secondary[href*=/items/]");
        } else {
            Element form = visitor.find("main form[method=post]:has(input[name=_screen]):not([action$=/remove])");
            visitor.submit(form, filling.fill(form));
        }
    }

    private boolean mustAddItem() {
        boolean list = visitor.page().selectFirst("a.govuk-button--secondary[href*=/items/]") != null;
        return list && visitor.page().selectFirst(".govuk-summary-card") == null;
    }

    private void follow(String selector) {
        visitor.open(visitor.find(selector).attr("href"));
    }

    /** Takes a picture of every paper that is required and not there yet; at the counter the papers are seen instead. */
    private void papers() {
        String address = visitor.path();
        List<String> required = visitor.page().select("section[id^=paper-]:has(.govuk-tag--yellow)").stream()
                .map(Element::id)
                .toList();
        for (String id : required) {
            Element form = visitor.find("#" + id + " form[enctype=multipart/form-data]");
            visitor.upload(form, Map.of(), id + ".png", Pictures.ofPaper(id));
            visitor.open(address);
        }
        follow("main a.govuk-button:not(.govuk-button--secondary)");
    }
}
