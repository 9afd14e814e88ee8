package vn.datmui.catalogue.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Form;
import vn.datmui.catalogue.FormField;
import vn.datmui.catalogue.FormPage;

/** Answers every question that applies, page by page, as a person would: the first choice, a plausible text. */
final class SampleAnswers {

    private SampleAnswers() {}

    static Answers fill(Form form, LocalDate today) {
        Answers answers = Answers.NONE;
        for (FormPage page : form.pages()) {
            if (page.when().holds(answers, today)) {
                answers = fill(page, answers, today);
            }
        }
        return answers;
    }

    private static Answers fill(FormPage page, Answers answers, LocalDate today) {
        if (page.group() == null) {
            return fields(page, answers, today);
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < Math.max(1, page.group().least()); i++) {
            items.add(fields(page, Answers.NONE, today).values());
        }
        return answers.with(page.group().path(), items);
    }

    private static Answers fields(FormPage page, Answers answers, LocalDate today) {
        Answers filled = answers;
        for (FormField field : page.fields()) {
            if (field.when().holds(filled, today)) {
                filled = filled.with(field.path(), answer(field, today));
            }
        }
        return filled;
    }

    private static Object answer(FormField field, LocalDate today) {
        return switch (field.kind()) {
            case TEXT -> text(field);
            case LONG_TEXT -> "Nội dung\ntrước và sau";
            case DATE -> field.path().startsWith("time.") ? today.plusDays(10).toString() : "1990-05-01";
            case WHOLE_NUMBER -> field.path().toLowerCase(java.util.Locale.ROOT).contains("year") ? 1990L : 2L;
            case DECIMAL -> new java.math.BigDecimal("7.5");
            case MONEY -> 50_000_000L;
            case CHOICE -> field.choices().getFirst().value();
            case CHOICES -> List.of(field.choices().getFirst().value());
            case YES_NO -> true;
            case PERSONAL_ID -> "096090001234";
            case PHONE -> "0912345678";
            case EMAIL -> "dan@example.vn";
            case COMMUNE -> "32002";
        };
    }

    private static Object text(FormField field) {
        Map<String, String> shaped =
                Map.of("certificate.serial", "CS 123456", "payment.account", "123456789", "code", "4711");
        return shaped.getOrDefault(
                field.path(),
                "Nguyễn Văn Đoàn".substring(0, Math.min(15, field.maxLength() == null ? 15 : field.maxLength())));
    }
}
