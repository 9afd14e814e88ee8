package vn.datmui.documents.desk.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.datmui.kernel.Problem;
import vn.datmui.kernel.VietnameseText;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/** What was typed into a form, what is wrong with it, and both again for the page that comes back. */
public final class Form {

    /** A line and a longer text, as they fit into lists and onto slips. */
    static final int LINE = 300;

    static final int TEXT = 1_000;

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final MultiValueMap<String, String> typed;
    private final SequencedMap<String, String> wrong = new LinkedHashMap<>();
    private final Map<String, Problem> refused = new LinkedHashMap<>();
    private int limit;

    Form(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    static Form empty() {
        return new Form(new LinkedMultiValueMap<>());
    }

    static Form of(Map<String, String> values) {
        var all = new LinkedMultiValueMap<String, String>();
        values.forEach(all::add);
        return new Form(all);
    }

    /** As it was typed, for the page. */
    public String text(String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value.replace("\0", "");
    }

    public List<String> all(String name) {
        return typed.getOrDefault(name, List.of()).stream()
                .map(value -> value.replace("\0", ""))
                .toList();
    }

    boolean isTicked(String name) {
        return !text(name).isBlank();
    }

    String line(String name, int most) {
        return judged(name, VietnameseText.clean(VietnameseText.cleanLines(text(name))), most);
    }

    String lines(String name, int most) {
        return judged(name, VietnameseText.cleanLines(text(name)), most);
    }

    String needed(String name, int most) {
        var value = lines(name, most);
        if (value.isBlank()) {
            wrong(name, "documents.wrong." + name);
        }
        return value;
    }

    private String judged(String name, String value, int most) {
        if (value.length() > most) {
            limit = most;
            wrong(name, "documents.wrong.too-long");
        }
        return value;
    }

    /** A day as a date field sends it, or as people write it. */
    @Nullable
    LocalDate day(String name) {
        var value = text(name).strip();
        if (value.isEmpty()) {
            return null;
        }
        try {
            var day = value.contains("/") ? LocalDate.parse(value, WRITTEN) : LocalDate.parse(value);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // told below
        }
        wrong(name, "documents.wrong.day");
        return null;
    }

    int number(String name, int least, int most, int otherwise) {
        var value = text(name).strip();
        if (value.isEmpty()) {
            return otherwise;
        }
        int number = value.matches("\\d{1,6}") ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            wrong(name, "documents.wrong.number");
        }
        return number;
    }

    void wrong(String field, String key) {
        wrong.putIfAbsent(field, key);
    }

    void wrong(String field, Problem problem) {
        wrong(field, "problem." + problem.code());
        refused.putIfAbsent(field, problem);
    }

    boolean isWrong() {
        return !wrong.isEmpty();
    }

    public FormErrors errors(Page page) {
        var errors = FormErrors.none();
        for (var one : wrong.entrySet()) {
            var problem = refused.get(one.getKey());
            errors = errors.and(
                    one.getKey(),
                    problem == null
                            ? page.t(one.getValue(), limit)
                            : page.words().of(problem));
        }
        return errors;
    }
}
