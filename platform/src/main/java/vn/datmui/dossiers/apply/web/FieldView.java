package vn.datmui.dossiers.apply.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.FormField;
import vn.datmui.kernel.Money;

/**
 * One question as its template shows it.
 *
 * @param answer what was answered so far, as kept; null when nothing
 * @param inWords the same as people read it
 * @param known whether it comes from the account and is not asked
 * @param elsewhere after a clash what another device has answered, in words; null when there is no clash here
 */
public record FieldView(
        FormField field, @Nullable Object answer, String inWords, boolean known, @Nullable String elsewhere) {

    static FieldView of(
            FormField field, Answers scope, String inWords, boolean known, @Nullable String elsewhere) {
        return new FieldView(field, scope.at(field.path()).orElse(null), inWords, known, elsewhere);
    }

    public String name() {
        return field.path();
    }

    /** What stands in a text input. */
    public String text() {
        return switch (answer) {
            case null -> "";
            case Long money when field.kind() == FormField.Kind.MONEY && money >= 0 ->
                new Money(money).toString().replace(" đ", "");
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case Double number -> BigDecimal.valueOf(number).toPlainString().replace('.', ',');
            default -> answer.toString();
        };
    }

    /** Day, month and year as they stand in the three inputs, whether or not they make a date. */
    public List<String> dateParts() {
        String text = text();
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return List.of(text.substring(8), text.substring(5, 7), text.substring(0, 4));
        }
        String[] typed = text.split("/", 3);
        return typed.length == 3 ? List.of(typed) : List.of(text, "", "");
    }

    public Set<String> chosen() {
        return answer instanceof List<?> list
                ? list.stream().map(Object::toString).collect(Collectors.toSet())
                : Set.of(text());
    }

    /** At most six choices are radios, more are a select. */
    public boolean isShortChoice() {
        return field.choices().size() <= 6;
    }
}
