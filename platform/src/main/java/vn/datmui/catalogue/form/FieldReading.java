package vn.datmui.catalogue.form;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.datmui.catalogue.FormField;
import vn.datmui.catalogue.FormField.Choice;
import vn.datmui.catalogue.FormField.Kind;
import vn.datmui.catalogue.condition.RuleReading;
import vn.datmui.catalogue.source.Tree;

/** Reads one property of a form's schema as a question. */
public final class FieldReading {

    private static final int LONG = 250;

    private FieldReading() {}

    /** The schema of a property by its dotted path; not there when the form has no such property. */
    public static Tree property(Tree object, String path) {
        Tree at = object;
        for (String name : path.split("\\.")) {
            at = at.at("properties").at(name);
        }
        return at;
    }

    /** Whether a schema asks for a single answer: neither an object nor a list of objects. */
    public static boolean isLeaf(Tree schema) {
        return schema.isThere()
                && !schema.text("type").equals("object")
                && !schema.at("items").text("type").equals("object");
    }

    /** What sort of question it is: as {@code x-kind} says, else as its type tells. */
    public static Kind kind(Tree schema) {
        String stated = schema.text("x-kind");
        if (!stated.isEmpty()) {
            return Kind.valueOf(stated.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
        return switch (schema.text("type")) {
            case "boolean" -> Kind.YES_NO;
            case "integer" -> Kind.WHOLE_NUMBER;
            case "number" -> Kind.DECIMAL;
            case "array" -> Kind.CHOICES;
            default -> ofText(schema);
        };
    }

    private static Kind ofText(Tree schema) {
        if (schema.has("oneOf")) {
            return Kind.CHOICE;
        }
        return switch (schema.text("format")) {
            case "date" -> Kind.DATE;
            case "email" -> Kind.EMAIL;
            default -> schema.number("maxLength", 0) > LONG ? Kind.LONG_TEXT : Kind.TEXT;
        };
    }

    static Question question(Tree object, String path) {
        Tree schema = property(object, path);
        Tree choices = schema.text("type").equals("array") ? schema.at("items") : schema;
        FormField field = new FormField(
                path,
                kind(schema),
                schema.words("x-label"),
                schema.wordsOrNull("x-hint"),
                isRequired(object, path),
                choices.list("oneOf").stream().map(FieldReading::choice).toList(),
                RuleReading.condition(schema.at("x-when")),
                schema.textOrNull("x-prefill"),
                schema.has("maxLength") ? (Integer) schema.number("maxLength", 0) : null);
        return new Question(field, Question.Days.of(schema.text("x-days")));
    }

    private static Choice choice(Tree one) {
        return new Choice(one.text("const"), Objects.requireNonNull(one.words("x-label")));
    }

    /** Whether the object that directly holds a property lists it as required. */
    public static boolean isRequired(Tree object, String path) {
        int dot = path.lastIndexOf('.');
        Tree holder = dot < 0 ? object : property(object, path.substring(0, dot));
        List<String> required = holder.texts("required");
        return required.contains(path.substring(dot + 1));
    }
}
