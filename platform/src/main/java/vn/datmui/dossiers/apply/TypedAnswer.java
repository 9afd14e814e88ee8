package vn.datmui.dossiers.apply;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.FormField;
import vn.datmui.kernel.VietnameseText;

/**
 * Reads what people typed into the shape in which an answer of that kind is kept. What cannot be read stays as typed: a draft
 * keeps anything, and the form says what is wrong with it.
 */
final class TypedAnswer {

    private static final String GROUPED = "\\d{1,3}([. ]\\d{3})+";

    private TypedAnswer() {}

    /** @return null when nothing was answered */
    static @Nullable Object read(FormField field, Posted posted) {
        String name = field.path();
        return switch (field.kind()) {
            case TEXT, EMAIL, CHOICE, COMMUNE -> orNothing(line(posted.first(name)));
            case LONG_TEXT -> orNothing(paragraphs(posted.first(name)));
            case DATE -> date(posted, name);
            case WHOLE_NUMBER -> wholeNumber(line(posted.first(name)));
            case MONEY -> money(line(posted.first(name)));
            case DECIMAL -> decimal(line(posted.first(name)));
            case CHOICES -> choices(posted.all(name));
            case YES_NO -> yesOrNo(posted.first(name));
            case PERSONAL_ID -> orNothing(line(posted.first(name)).replaceAll("[ .-]", ""));
            case PHONE -> orNothing(phone(line(posted.first(name))));
        };
    }

    private static String line(String typed) {
        return VietnameseText.clean(Controls.removed(typed));
    }

    private static String paragraphs(String typed) {
        return VietnameseText.nfc(Controls.removed(typed).replace("\r\n", "\n").replace('\r', '\n'))
                .strip();
    }

    private static @Nullable Object date(Posted posted, String name) {
        String day = line(posted.first(name + "-day"));
        String month = line(posted.first(name + "-month"));
        String year = line(posted.first(name + "-year"));
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            return null;
        }
        String typed = day + "/" + month + "/" + year;
        return typed.matches("\\d{1,2}/\\d{1,2}/\\d{4}") ? isoOr(typed, day, month, year) : typed;
    }

    private static String isoOr(String typed, String day, String month, String year) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException e) {
            return typed;
        }
    }

    private static @Nullable Object wholeNumber(String typed) {
        String digits = typed.matches(GROUPED) ? typed.replaceAll("[. ]", "") : typed;
        return digits.matches("-?\\d{1,15}") ? (Object) Long.valueOf(digits) : orNothing(typed);
    }

    private static @Nullable Object money(String typed) {
        String bare = typed.replaceFirst("(?i)\\s*(đ|₫|đồng|vnd|vnđ)$", "");
        return wholeNumber(bare) instanceof Long amount ? amount : orNothing(typed);
    }

    /** A comma is the decimal sign and points group, as in Vietnamese; a single point is taken for a decimal sign too. */
    private static @Nullable Object decimal(String typed) {
        String plain = typed.contains(",") ? typed.replace(".", "").replace(',', '.') : typed;
        String number = plain.replace(" ", "");
        return number.matches("-?\\d{1,15}(\\.\\d{1,9})?") ? (Object) new BigDecimal(number) : orNothing(typed);
    }

    private static @Nullable Object choices(List<String> typed) {
        List<String> chosen = typed.stream()
                .map(TypedAnswer::line)
                .filter(c -> !c.isEmpty())
                .distinct()
                .toList();
        return chosen.isEmpty() ? null : chosen;
    }

    private static @Nullable Object yesOrNo(String typed) {
        return switch (typed) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    private static String phone(String typed) {
        return typed.replaceAll("[ ().-]", "").replaceFirst("^(\\+|00)84", "0");
    }

    private static @Nullable String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
