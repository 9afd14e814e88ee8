package vn.datmui.dossiers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Finding;
import vn.datmui.catalogue.Form;
import vn.datmui.catalogue.FormField;
import vn.datmui.catalogue.FormPage;

/** Fills any form with the first answers that pass its own checks, so that tests do not depend on one procedure. */
public final class SampleAnswers {

    private static final int PASSES = 4;

    private final Form form;
    private final LocalDate today;
    private final String communeCode;

    private SampleAnswers(Form form, LocalDate today, String communeCode) {
        this.form = form;
        this.today = today;
        this.communeCode = communeCode;
    }

    /** These answers and, where they leave something open, the simplest that the form takes. */
    public static Answers complete(Form form, Answers begun, LocalDate today, String communeCode) {
        SampleAnswers sample = new SampleAnswers(form, today, communeCode);
        Answers answers = begun;
        for (int pass = 0; pass < PASSES; pass++) {
            for (FormPage page : form.pagesFor(answers, today)) {
                answers = sample.fill(page, answers);
            }
        }
        Answers relevant = form.relevant(answers, today);
        List<Finding> open = form.check(relevant, today);
        if (!open.isEmpty()) {
            throw new AssertionError("no sample passes: " + open + " of " + relevant);
        }
        return relevant;
    }

    private Answers fill(FormPage page, Answers begun) {
        Answers answers = begun;
        for (String prefix : prefixes(page, answers)) {
            for (FormField field : page.fields()) {
                Answers seen = prefix.isEmpty() ? answers : item(page, answers, prefix);
                if (field.when().holds(seen, today)) {
                    answers = answer(page, field, prefix + field.path(), answers);
                }
            }
        }
        return answers;
    }

    private static Answers item(FormPage page, Answers answers, String prefix) {
        String path = prefix.substring(0, prefix.length() - 1);
        int index = Integer.parseInt(path.substring(path.lastIndexOf('.') + 1));
        List<Answers> items =
                answers.itemsAt(java.util.Objects.requireNonNull(page.group()).path());
        return index < items.size() ? items.get(index) : Answers.NONE;
    }

    private static List<String> prefixes(FormPage page, Answers answers) {
        FormPage.Group group = page.group();
        if (group == null) {
            return List.of("");
        }
        int items = Math.max(group.least(), answers.itemsAt(group.path()).size());
        return Stream.iterate(0, i -> i + 1)
                .limit(items)
                .map(i -> group.path() + "." + i + ".")
                .toList();
    }

    private Answers answer(FormPage page, FormField field, String path, Answers answers) {
        if (answers.at(path).isPresent() && passes(page, path, answers)) {
            return answers;
        }
        if (!field.required() && passes(page, path, answers)) {
            return answers;
        }
        return candidates(field).stream()
                .map(value -> answers.with(path, value))
                .filter(tried -> passes(page, path, tried))
                .findFirst()
                .orElse(answers);
    }

    private boolean passes(FormPage page, String path, Answers answers) {
        return form.check(page, answers, today).stream()
                .noneMatch(finding -> finding.path().equals(path));
    }

    private List<@Nullable Object> candidates(FormField field) {
        return switch (field.kind()) {
            case TEXT -> List.of("Nguyễn Văn Mẫu", "12", "ABC-123", "2026");
            case LONG_TEXT -> List.of("Nội dung mẫu để kiểm thử.");
            case DATE -> dates();
            case WHOLE_NUMBER -> List.of(1, 2, 10, 100, 2000);
            case DECIMAL -> List.of(BigDecimal.TEN, new BigDecimal("100.5"), BigDecimal.ONE);
            case MONEY -> List.of(1_000_000L, 50_000_000L);
            case CHOICE ->
                List.copyOf(
                        field.choices().stream().map(FormField.Choice::value).toList());
            case CHOICES -> lists(field);
            case YES_NO -> List.of(Boolean.TRUE, Boolean.FALSE);
            case PERSONAL_ID -> List.of("096060000017", "096160000017");
            case PHONE -> List.of("0912345678");
            case EMAIL -> List.of("mau@example.vn");
            case COMMUNE -> List.of(communeCode);
        };
    }

    private List<@Nullable Object> dates() {
        return List.of(
                "1990-05-20",
                today.minusDays(10).toString(),
                today.plusDays(10).toString(),
                today.minusYears(85).toString(),
                today.toString());
    }

    private static List<@Nullable Object> lists(FormField field) {
        List<@Nullable Object> lists = new ArrayList<>();
        field.choices().forEach(choice -> lists.add(List.of(choice.value())));
        return lists;
    }
}
