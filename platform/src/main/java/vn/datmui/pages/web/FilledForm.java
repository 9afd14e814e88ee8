package vn.datmui.pages.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.datmui.pages.UnsentForm;

/** A form of a page into which the same form, sent too late, is written back. Hidden fields stay as the page has them. */
record FilledForm(Element element, UnsentForm sent) {

    private static final String FIELDS = "input:not([type=hidden],[type=file],[type=password]), textarea, select";

    /** The form that is sent to the same address; of several the one that has the fields. */
    static Optional<FilledForm> find(Document page, UnsentForm sent) {
        List<FilledForm> same = page.select("form[method=post]").stream()
                .filter(form -> form.attr("action").equals(sent.address()))
                .map(form -> new FilledForm(form, sent))
                .toList();
        return same.stream()
                .filter(FilledForm::hasTheFields)
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    /** What a person would recognise of what they typed. */
    static List<String> texts(UnsentForm sent) {
        return sent.typed().entrySet().stream()
                .filter(field ->
                        !field.getKey().startsWith("_") && !field.getKey().equals("revision"))
                .flatMap(field -> field.getValue().stream())
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** A form that is saved while people type may hold something newer than what was sent. */
    boolean isOfTheSameState() {
        Element revision = element.selectFirst("input[name=_revision]");
        List<String> read = sent.typed().get("_revision");
        return !element.hasAttr("data-autosave")
                || revision == null
                || read == null
                || read.equals(List.of(revision.val()));
    }

    void fill() {
        Map<String, Integer> seen = new HashMap<>();
        for (Element field : element.select(FIELDS)) {
            List<String> values = sent.typed().getOrDefault(field.attr("name"), List.of());
            int place = seen.merge(field.attr("name"), 1, Integer::sum) - 1;
            switch (field.normalName() + ":" + field.attr("type")) {
                case "input:radio", "input:checkbox" -> field.attr("checked", values.contains(field.val()));
                case "input:submit", "input:button", "input:reset" -> {}
                case String kind when kind.startsWith("select") -> choose(field, values);
                case String _ when place < values.size() -> field.val(values.get(place));
                case String _ -> {}
            }
        }
        element.parents().select("details").attr("open", "");
        element.select("details").attr("open", "");
    }

    private static void choose(Element select, List<String> values) {
        for (Element option : select.select("option")) {
            option.attr("selected", values.contains(option.val()));
        }
    }

    private boolean hasTheFields() {
        return sent.typed().keySet().stream()
                .allMatch(name ->
                        !element.getElementsByAttributeValue("name", name).isEmpty());
    }
}
