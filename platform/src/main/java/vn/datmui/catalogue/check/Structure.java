package vn.datmui.catalogue.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.datmui.catalogue.form.CompiledSchema;
import vn.datmui.catalogue.form.CompiledSchema.Objection;
import vn.datmui.catalogue.source.JsonText;
import vn.datmui.catalogue.source.SourceFile;
import vn.datmui.catalogue.source.Trouble;
import vn.datmui.catalogue.source.YamlReading;
import vn.datmui.catalogue.source.YamlText;

/** The structure that one kind of file must have, as a JSON Schema of ours says. */
enum Structure {
    PROCEDURE("procedure-schema.yaml"),
    FORM("form-schema.yaml"),
    LISTS("lists-schema.yaml");

    @SuppressWarnings("ImmutableEnumChecker") // compiled once, never changed
    private final CompiledSchema schema;

    Structure(String resource) {
        schema = new CompiledSchema(JsonText.of(YamlReading.read(load(resource)).root()));
    }

    private static SourceFile load(String resource) {
        try (InputStream in = Structure.class.getResourceAsStream("/catalogue/" + resource)) {
            return new SourceFile(
                    resource, new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What breaks the structure, first trouble per place. */
    List<Trouble> troubles(YamlText text) {
        Map<String, Trouble> byPlace = new LinkedHashMap<>();
        for (Objection objection : schema.objections(Objects.requireNonNull(text.root()))) {
            Trouble trouble = trouble(text, objection);
            byPlace.putIfAbsent(trouble.path() + trouble.code() + trouble.arguments(), trouble);
        }
        return new ArrayList<>(byPlace.values());
    }

    private static Trouble trouble(YamlText text, Objection o) {
        return switch (o.keyword()) {
            case "required" -> text.trouble(o.pointer(), "structure.required", o.property());
            case "additionalProperties", "unevaluatedProperties" ->
                text.trouble(o.pointer() + "/" + o.property(), "structure.unknown", o.property());
            case "type" -> text.trouble(o.pointer(), "structure.type", expected(o));
            case "enum" -> text.trouble(o.pointer(), "structure.choice", o.argument());
            case "const" -> text.trouble(o.pointer(), "structure.choice", o.argument());
            case "pattern", "propertyNames" -> text.trouble(o.pointer(), "structure.pattern", o.argument());
            case "minLength", "minItems", "minProperties" -> text.trouble(o.pointer(), "structure.empty", o.argument());
            case "maxLength", "maxItems" -> text.trouble(o.pointer(), "structure.tooLong", o.argument());
            case "minimum" -> text.trouble(o.pointer(), "structure.tooSmall", o.argument());
            case "maximum" -> text.trouble(o.pointer(), "structure.tooLarge", o.argument());
            default -> text.trouble(o.pointer(), "structure.other", o.words());
        };
    }

    private static String expected(Objection objection) {
        return objection.words().replaceFirst(".*found,? ", "").isEmpty() ? objection.argument() : typeOf(objection);
    }

    private static String typeOf(Objection objection) {
        String words = objection.words();
        int last = words.lastIndexOf(", ");
        return last >= 0 ? words.substring(last + 2).replace(" expected", "") : objection.argument();
    }
}
