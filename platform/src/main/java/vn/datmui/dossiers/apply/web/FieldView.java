package vn.datmui.dossiers.apply.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.FormField;
import vn.datmui.dossiers.reading.ReadableAnswers;
import vn.datmui.kernel.Money;
import vn.datmui.organisation.Area;
import vn.datmui.pages.Choice;
import vn.datmui.pages.Page;

/**
 * One question as its template shows it.
 *
 * @param scope the answers that the field addresses, as typed
 * @param known whether it comes from the account and is not asked
 * @param elsewhere after a clash the answers that another device has saved; null when there is no clash here
 */
public record FieldView(
        FormField field,
        Answers scope,
        boolean known,
        @Nullable Answers elsewhere,
        ReadableAnswers readable,
        LocalDate day) {

    public String name() {
        return field.path();
    }

    public String label(Page page) {
        String label = page.t(field.label());
        return field.required() || known ? label : page.t("dossiers.apply.optional", label);
    }

    public String hint(Page page) {
        return field.hint() == null ? "" : page.t(field.hint());
    }

    /** The answer as people read it. */
    public String inWords(Page page) {
        return readable.word(field, scope, day, page.language());
    }

    public String inWordsElsewhere(Page page) {
        String words = elsewhere == null ? "" : readable.word(field, elsewhere, day, page.language());
        return words.isEmpty() ? page.t("dossiers.apply.nothing") : words;
    }

    /** What stands in a text input. */
    public String text() {
        return switch (scope.at(field.path()).orElse("")) {
            case Number money
            when field.kind() == FormField.Kind.MONEY && money.longValue() >= 0 ->
                new Money(money.longValue()).toString().replace(" đ", "");
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case Double number -> BigDecimal.valueOf(number).toPlainString().replace('.', ',');
            case Object other -> other.toString();
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
        return scope.at(field.path()).orElse("") instanceof List<?> list
                ? list.stream().map(Object::toString).collect(Collectors.toSet())
                : Set.of(text());
    }

    /** At most six choices are radios, more are a select. */
    public boolean shortChoice() {
        return field.choices().size() <= 6;
    }

    public List<Choice> choices(Page page) {
        return field.choices().stream()
                .map(c -> new Choice(c.value(), page.t(c.label())))
                .toList();
    }

    public static List<Choice> yesNo(Page page) {
        return List.of(
                new Choice("true", page.t("dossiers.apply.yes")), new Choice("false", page.t("dossiers.apply.no")));
    }

    public static List<Choice> communes(List<Area> areas) {
        return areas.stream().map(area -> new Choice(area.code(), area.name())).toList();
    }
}
