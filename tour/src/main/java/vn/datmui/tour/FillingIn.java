package vn.datmui.tour;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * How a person fills in a form: the answers that the story gives, and something sensible for the rest, by the kind of the
 * field. What the page has filled in already stays.
 */
final class FillingIn {

    private final Map<String, String> story;

    FillingIn(Map<String, String> story) {
        this.story = story;
    }

    Map<String, List<String>> fill(Element form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        form.select("input[type=radio][name]")
                .forEach(radio -> values.putIfAbsent(radio.attr("name"), List.of(pick(form, radio.attr("name")))));
        form.select("input[type=checkbox][name]").forEach(box -> tick(values, form, box.attr("name")));
        form.select("select[name]").forEach(select -> values.put(select.attr("name"), List.of(choose(select))));
        form.select("textarea[name]")
                .forEach(area ->
                        values.put(area.attr("name"), List.of(given(area.attr("name"), area.text(), "Không có"))));
        form.select("input[name]").stream()
                .filter(FillingIn::isTyped)
                .forEach(input -> values.put(input.attr("name"), List.of(type(input))));
        return values;
    }

    private static boolean isTyped(Element input) {
        return !List.of("hidden", "radio", "checkbox", "file", "submit", "button")
                .contains(input.attr("type"));
    }

    private String pick(Element form, String name) {
        List<Element> radios = form.select("input[type=radio]").stream()
                .filter(r -> r.attr("name").equals(name))
                .toList();
        String wanted = story.get(name);
        return radios.stream()
                .filter(r ->
                        wanted == null ? r.hasAttr("checked") : r.attr("value").equals(wanted))
                .findFirst()
                .orElse(radios.getFirst())
                .attr("value");
    }

    private void tick(Map<String, List<String>> values, Element form, String name) {
        if (values.containsKey(name)) {
            return;
        }
        List<String> offered = new ArrayList<>();
        form.select("input[type=checkbox]").stream()
                .filter(box -> box.attr("name").equals(name))
                .forEach(box -> offered.add(box.attr("value")));
        String wanted = story.get(name);
        values.put(name, wanted == null ? offered.subList(0, 1) : List.of(wanted.split(",")));
    }

    private String choose(Element select) {
        Element present = select.selectFirst("option[selected]");
        String first = select.select("option").stream()
                .map(o -> o.attr("value"))
                .filter(v -> !v.isEmpty())
                .findFirst()
                .orElse("");
        return given(select.attr("name"), present == null ? "" : present.attr("value"), first);
    }

    private String type(Element input) {
        return given(input.attr("name"), input.attr("value"), guess(input));
    }

    private String given(String name, String present, String guess) {
        String fromStory = story.get(name);
        if (fromStory != null) {
            return fromStory;
        }
        return present.isEmpty() ? guess : present;
    }

    private static String guess(Element input) {
        String name = input.attr("name");
        if (name.endsWith("-day")) {
            return "15";
        }
        if (name.endsWith("-month")) {
            return "6";
        }
        if (name.endsWith("-year") || name.endsWith("Year")) {
            return "1990";
        }
        return switch (input.attr("type") + "/" + input.attr("inputmode")) {
            case "tel/tel" -> "0912345678";
            case "email/email" -> "nguoi.dan@camau.example";
            case "text/numeric" -> input.hasClass("govuk-input--width-20") ? "096190001234" : "1";
            case "text/decimal" -> "100";
            default -> "Cà Mau";
        };
    }
}
