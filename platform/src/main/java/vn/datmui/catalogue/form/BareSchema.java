package vn.datmui.catalogue.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.datmui.catalogue.FormField.Kind;
import vn.datmui.catalogue.source.Tree;

/**
 * The part of a form's schema by which single answers are judged. Which answers must be there depends on which pages apply, so
 * {@code required} is left to the walk; each kind adds the shape that the State prescribes for it.
 */
final class BareSchema {

    private static final List<String> KEPT = List.of(
            "type",
            "format",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "multipleOf",
            "minItems",
            "maxItems",
            "uniqueItems",
            "const");

    private BareSchema() {}

    static Map<String, Object> of(Tree schema) {
        Map<String, Object> bare = new LinkedHashMap<>();
        KEPT.stream()
                .filter(schema::has)
                .forEach(k -> bare.put(k, Objects.requireNonNull(schema.at(k).value())));
        if (schema.has("properties")) {
            Map<String, Object> properties = new LinkedHashMap<>();
            schema.at("properties").entries().forEach((name, inner) -> properties.put(name, of(inner)));
            bare.put("properties", properties);
            bare.put("additionalProperties", false);
        }
        if (schema.has("items")) {
            bare.put("items", of(schema.at("items")));
        }
        if (schema.has("oneOf")) {
            bare.put(
                    "enum",
                    schema.list("oneOf").stream().map(c -> c.text("const")).toList());
        }
        if (FieldReading.isLeaf(schema)) {
            shape(FieldReading.kind(schema), bare);
        }
        return bare;
    }

    private static void shape(Kind kind, Map<String, Object> bare) {
        switch (kind) {
            // Decree 137/2015, art. 13: the personal identification number has 12 digits.
            case PERSONAL_ID -> bare.putIfAbsent("pattern", "^[0-9]{12}$");
            case PHONE -> bare.putIfAbsent("pattern", "^0[0-9]{9,10}$");
            case EMAIL -> bare.putIfAbsent("pattern", "^[^@\\s]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+$");
            case COMMUNE -> bare.putIfAbsent("pattern", "^[0-9]{5}$");
            case MONEY -> bare.putIfAbsent("minimum", 0);
            default -> {}
        }
    }
}
