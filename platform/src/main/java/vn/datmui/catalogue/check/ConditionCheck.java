package vn.datmui.catalogue.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.datmui.catalogue.FormField.Kind;
import vn.datmui.catalogue.form.FieldReading;
import vn.datmui.catalogue.source.Tree;

/** Whether a {@code when:} is a sentence that can be understood, about questions that exist and with values that they may have. */
final class ConditionCheck {

    private static final Set<String> SAYINGS = Set.of("is", "in", "atLeast", "present", "olderThanDays", "agedAtLeast");

    private final Findings findings;
    private final FormShape shape;

    ConditionCheck(Findings findings, FormShape shape) {
        this.findings = findings;
        this.shape = shape;
    }

    void check(Tree when, String path) {
        if (!when.isThere()) {
            return;
        }
        Map<String, Tree> entries = when.entries();
        if (entries.keySet().equals(Set.of("all")) || entries.keySet().equals(Set.of("any"))) {
            many(when, entries.keySet().iterator().next(), path);
        } else if (entries.keySet().equals(Set.of("not"))) {
            check(when.at("not"), path + "/not");
        } else if (entries.size() == 2
                && when.has("field")
                && entries.keySet().stream().anyMatch(SAYINGS::contains)) {
            onField(when, path);
        } else {
            findings.add(path, "condition.malformed");
        }
    }

    private void many(Tree when, String name, String path) {
        List<Tree> parts = when.list(name);
        findings.addIf(parts.isEmpty(), path, "condition.malformed");
        for (int i = 0; i < parts.size(); i++) {
            check(parts.get(i), path + "/" + name + "/" + i);
        }
    }

    private void onField(Tree when, String path) {
        String field = when.text("field");
        var known = shape.find(field);
        if (known.isEmpty()) {
            findings.add(path + "/field", "condition.unknownField", field);
        } else if (known.get().isGroup()) {
            findings.addIf(!when.has("present"), path, "condition.notFor", field, "present");
        } else {
            saying(when, path, field, known.get().schema());
        }
    }

    private void saying(Tree when, String path, String field, Tree schema) {
        Kind kind = FieldReading.kind(schema);
        boolean isDay = kind == Kind.DATE;
        boolean isNumber = kind == Kind.WHOLE_NUMBER || kind == Kind.DECIMAL || kind == Kind.MONEY;
        findings.addIf(
                (when.has("olderThanDays") || when.has("agedAtLeast")) && !isDay,
                path,
                "condition.notFor",
                field,
                "date");
        findings.addIf(when.has("atLeast") && !isNumber, path, "condition.notFor", field, "number");
        findings.addIf(badNumber(when), path, "condition.malformed");
        if (when.has("is")) {
            value(when.at("is"), path + "/is", field, schema);
        }
        List<Tree> values = when.list("in");
        findings.addIf(when.has("in") && values.isEmpty(), path, "condition.malformed");
        for (int i = 0; i < values.size(); i++) {
            value(values.get(i), path + "/in/" + i, field, schema);
        }
    }

    private static boolean badNumber(Tree when) {
        return List.of("atLeast", "olderThanDays", "agedAtLeast").stream()
                .anyMatch(n -> when.has(n) && !(when.at(n).value() instanceof Number));
    }

    private void value(Tree value, String path, String field, Tree schema) {
        Tree choices = schema.text("type").equals("array") ? schema.at("items") : schema;
        List<String> offered =
                choices.list("oneOf").stream().map(c -> c.text("const")).toList();
        boolean wrong = !value.isThere()
                || !offered.isEmpty() && !offered.contains(String.valueOf(value.value()))
                || schema.text("type").equals("boolean") && !(value.value() instanceof Boolean);
        findings.addIf(wrong, path, "condition.notAChoice", String.valueOf(value.value()), field);
    }
}
