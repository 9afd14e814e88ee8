package vn.datmui.catalogue.form;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.datmui.catalogue.Finding;
import vn.datmui.catalogue.source.JsonText;

/** A JSON Schema (2020-12) ready to judge values; what it finds is told in the platform's own codes. */
public final class CompiledSchema {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema;

    public CompiledSchema(String json) {
        schema = REGISTRY.getSchema(json, InputFormat.JSON);
    }

    /** What the schema objects to, first objection per place. */
    List<Finding> findings(Map<String, Object> values) {
        Map<String, Finding> byPath = new LinkedHashMap<>();
        for (Error error : errors(values)) {
            Finding finding = finding(error);
            byPath.putIfAbsent(finding.path(), finding);
        }
        return List.copyOf(byPath.values());
    }

    /** Objections as the validator words them: for files, which have their own codes. */
    public List<Objection> objections(Object values) {
        return errors(values).stream()
                .map(e -> new Objection(
                        pointer(e), e.getKeyword(), String.valueOf(e.getProperty()), argument(e), e.getMessage()))
                .toList();
    }

    /** One objection of the validator: where, which keyword, which property if it is about one, its argument, its words. */
    public record Objection(String pointer, String keyword, String property, String argument, String words) {}

    private List<Error> errors(Object values) {
        return schema.validate(JsonText.of(values), InputFormat.JSON);
    }

    private static Finding finding(Error error) {
        String path = pointer(error).replace('/', '.');
        return new Finding(path.isEmpty() ? "" : path.substring(1), code(error), parameters(error));
    }

    private static String code(Error error) {
        return switch (error.getKeyword()) {
            case "minLength" -> "tooShort";
            case "maxLength" -> "tooLong";
            case "minimum", "exclusiveMinimum" -> "tooSmall";
            case "maximum", "exclusiveMaximum" -> "tooLarge";
            case "minItems" -> "tooFewItems";
            case "maxItems" -> "tooManyItems";
            case "enum", "oneOf", "uniqueItems" -> "notAChoice";
            case "const" -> "mustAgree";
            case "required" -> "required";
            case "additionalProperties" -> "unknownField";
            case "type" -> "wrongType";
            default -> "format";
        };
    }

    private static Map<String, Object> parameters(Error error) {
        return code(error).startsWith("too") ? Map.of("limit", argument(error)) : Map.of();
    }

    private static String argument(Error error) {
        Object[] arguments = error.getArguments();
        return arguments == null || arguments.length == 0 ? "" : String.valueOf(arguments[0]);
    }

    private static String pointer(Error error) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
            pointer.append('/').append(error.getInstanceLocation().getElement(i));
        }
        return pointer.toString();
    }
}
