package vn.datmui.dossiers.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Form;
import vn.datmui.catalogue.FormField;
import vn.datmui.catalogue.FormPage;
import vn.datmui.kernel.Language;
import vn.datmui.kernel.Money;
import vn.datmui.organisation.Area;
import vn.datmui.organisation.Areas;

/** Puts answers into words: choices by their labels, dates as 21/11/2026, money as 15.000 đ, communes by name. */
@Component
public class ReadableAnswers {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Areas areas;

    ReadableAnswers(Areas areas) {
        this.areas = areas;
    }

    /** One page of the form with its questions and answers, for summaries. */
    public record Section(String pageId, String title, List<Line> lines) {}

    /** One question and its answer in words; empty when it was not answered. */
    public record Line(String label, String answer) {}

    /** The pages that apply, each with its questions and answers. */
    public List<Section> sections(Form form, Answers answers, LocalDate day, Language language) {
        return form.pagesFor(answers, day).stream()
                .map(page -> new Section(page.id(), page.title().in(language), lines(page, answers, day, language)))
                .toList();
    }

    private List<Line> lines(FormPage page, Answers answers, LocalDate day, Language language) {
        if (page.group() == null) {
            return fieldLines(page, answers, answers, day, language, "");
        }
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (Answers item : answers.itemsAt(page.group().path())) {
            String prefix = page.group().itemName().in(language) + " " + ++number + " – ";
            lines.addAll(fieldLines(page, item, answers, day, language, prefix));
        }
        return lines;
    }

    private List<Line> fieldLines(
            FormPage page, Answers item, Answers all, LocalDate day, Language language, String prefix) {
        return page.fields().stream()
                .filter(field -> field.when().holds(page.group() == null ? all : item, day))
                .map(field -> new Line(prefix + field.label().in(language), word(field, item, day, language)))
                .toList();
    }

    /** All answers in words, in the nesting of the form: the values of a result template. */
    public Map<String, Object> values(Form form, Answers answers, LocalDate day) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (FormPage page : form.pagesFor(answers, day)) {
            if (page.group() == null) {
                page.fields().forEach(f -> put(values, f.path(), word(f, answers, day, Language.VI)));
            } else {
                put(values, page.group().path(), items(page, answers, day));
            }
        }
        return values;
    }

    private List<Object> items(FormPage page, Answers answers, LocalDate day) {
        List<Object> items = new ArrayList<>();
        for (Answers item :
                answers.itemsAt(java.util.Objects.requireNonNull(page.group()).path())) {
            Map<String, Object> words = new LinkedHashMap<>();
            page.fields().forEach(f -> put(words, f.path(), word(f, item, day, Language.VI)));
            items.add(words);
        }
        return items;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> values, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            values.put(path, value);
        } else {
            Object inner = values.computeIfAbsent(path.substring(0, dot), name -> new LinkedHashMap<String, Object>());
            put((Map<String, Object>) inner, path.substring(dot + 1), value);
        }
    }

    /** One answer in words. */
    public String word(FormField field, Answers answers, LocalDate day, Language language) {
        String text = answers.textAt(field.path());
        return text.isEmpty() ? "" : inWords(field, answers, text, day, language);
    }

    private String inWords(FormField field, Answers answers, String text, LocalDate day, Language language) {
        return switch (field.kind()) {
            case DATE -> date(text);
            case MONEY -> text.matches("\\d{1,15}") ? new Money(Long.parseLong(text)).toString() : text;
            case DECIMAL -> decimal(text);
            case CHOICE -> label(field, text, language);
            case CHOICES -> labels(field, answers, language);
            case YES_NO -> yesNo(text, language);
            case COMMUNE -> areas.find(text, day).map(Area::name).orElse(text);
            case TEXT, LONG_TEXT, WHOLE_NUMBER, PERSONAL_ID, PHONE, EMAIL -> text;
        };
    }

    private static String date(String text) {
        try {
            return DATE.format(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return text;
        }
    }

    private static String decimal(String text) {
        try {
            return new BigDecimal(text).toPlainString().replace('.', ',');
        } catch (NumberFormatException notANumber) {
            return text;
        }
    }

    private static String yesNo(String text, Language language) {
        boolean yes = text.equals("true");
        return language == Language.EN ? (yes ? "Yes" : "No") : (yes ? "Có" : "Không");
    }

    private static String labels(FormField field, Answers answers, Language language) {
        Object value = answers.at(field.path()).orElse("");
        List<?> chosen = value instanceof List<?> list ? list : List.of(value);
        return String.join(
                ", ",
                chosen.stream().map(c -> label(field, c.toString(), language)).toList());
    }

    private static String label(FormField field, String value, Language language) {
        return field.choices().stream()
                .filter(c -> c.value().equals(value))
                .findFirst()
                .map(c -> c.label().in(language))
                .orElse(value);
    }
}
