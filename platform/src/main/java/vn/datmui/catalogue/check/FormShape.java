package vn.datmui.catalogue.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datmui.catalogue.form.FieldReading;
import vn.datmui.catalogue.source.Tree;

/** The questions of a form by their paths: what conditions, fees and templates may refer to. */
final class FormShape {

    /** A question, or a list of items ({@code kind} "group"). */
    record Known(String path, Tree schema, boolean certain, boolean isGroup) {}

    static final FormShape NONE = new FormShape();

    private final Map<String, Known> known = new LinkedHashMap<>();
    private final Map<String, FormShape> items = new LinkedHashMap<>();

    private FormShape() {}

    static FormShape of(Tree form) {
        FormShape shape = new FormShape();
        for (Tree page : form.list("x-pages")) {
            shape.addPage(form, page, !page.has("when"));
        }
        return shape;
    }

    private void addPage(Tree form, Tree page, boolean always) {
        String group = page.at("group").text("path");
        if (group.isEmpty()) {
            page.texts("fields").forEach(path -> add(form, path, always));
            return;
        }
        Tree list = FieldReading.property(form, group);
        known.put(group, new Known(group, list, always && list.number("minItems", 0) > 0, true));
        FormShape inner = items.computeIfAbsent(group, g -> new FormShape());
        page.texts("fields").forEach(path -> inner.add(list.at("items"), path, true));
    }

    private void add(Tree holder, String path, boolean always) {
        Tree schema = FieldReading.property(holder, path);
        boolean certain = always && !schema.has("x-when") && FieldReading.isRequired(holder, path);
        known.put(path, new Known(path, schema, certain, false));
    }

    Optional<Known> find(String path) {
        return Optional.ofNullable(known.get(path));
    }

    /** The questions of one item of a list. */
    Optional<FormShape> itemsOf(String group) {
        return Optional.ofNullable(items.get(group));
    }

    /** Whether something stands below the path: {@code child} when there is {@code child.name}. */
    boolean isAbove(String path) {
        return known.keySet().stream().anyMatch(k -> k.startsWith(path + "."));
    }

    List<String> paths() {
        return new ArrayList<>(known.keySet());
    }

    /** The questions before a page, or before a field. */
    FormShape only(List<String> paths) {
        FormShape shape = new FormShape();
        paths.forEach(path -> find(path).ifPresent(k -> shape.known.put(path, k)));
        return shape;
    }
}
