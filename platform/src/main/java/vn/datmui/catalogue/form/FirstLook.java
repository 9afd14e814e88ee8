package vn.datmui.catalogue.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datmui.catalogue.Finding;
import vn.datmui.kernel.VietnameseText;

/** What a glance shows to be wrong with an answer: missing, absurdly long, unprintable, of the wrong type, a day that cannot be. */
final class FirstLook {

    private FirstLook() {}

    static Optional<Finding> at(Asked asked, LocalDate today) {
        Object answer = asked.answer();
        if (answer == null) {
            return asked.question().field().required() ? found(asked, "required", Map.of()) : Optional.empty();
        }
        return answer instanceof String text ? text(asked, text, today) : other(asked, answer);
    }

    private static Optional<Finding> text(Asked asked, String text, LocalDate today) {
        Question question = asked.question();
        if (text.length() > question.longest()) {
            return found(asked, "tooLong", Map.of("limit", question.longest()));
        }
        if (VietnameseText.hasControls(text) || hasLines(text) && !mayHaveLines(question)) {
            return found(asked, "controlCharacters", Map.of());
        }
        return switch (question.field().kind()) {
            case DATE -> day(asked, text, today);
            case WHOLE_NUMBER, MONEY, DECIMAL, YES_NO, CHOICES -> found(asked, "wrongType", Map.of());
            case TEXT, LONG_TEXT, CHOICE, PERSONAL_ID, PHONE, EMAIL, COMMUNE -> Optional.empty();
        };
    }

    private static boolean hasLines(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\t') >= 0;
    }

    private static boolean mayHaveLines(Question question) {
        return question.field().kind() == vn.datmui.catalogue.FormField.Kind.LONG_TEXT;
    }

    private static Optional<Finding> day(Asked asked, String text, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(text);
            return switch (asked.question().days()) {
                case PAST -> day.isAfter(today) ? found(asked, "inTheFuture", Map.of()) : tooLongAgo(asked, day);
                case FUTURE -> day.isBefore(today) ? found(asked, "inThePast", Map.of()) : Optional.empty();
                case ANY -> tooLongAgo(asked, day);
            };
        } catch (DateTimeParseException e) {
            return found(asked, "notADate", Map.of());
        }
    }

    private static Optional<Finding> tooLongAgo(Asked asked, LocalDate day) {
        return day.getYear() < 1850 ? found(asked, "notADate", Map.of()) : Optional.empty();
    }

    private static Optional<Finding> other(Asked asked, Object answer) {
        boolean right = switch (asked.question().field().kind()) {
            case WHOLE_NUMBER, MONEY, DECIMAL -> answer instanceof Number;
            case YES_NO -> answer instanceof Boolean;
            case CHOICES ->
                answer instanceof List<?> list
                        && list.size() <= 100
                        && list.stream().allMatch(FirstLook::shortText);
            case TEXT, LONG_TEXT, DATE, CHOICE, PERSONAL_ID, PHONE, EMAIL, COMMUNE -> false;
        };
        return right ? Optional.empty() : found(asked, "wrongType", Map.of());
    }

    private static boolean shortText(Object item) {
        return item instanceof String text && text.length() <= 100;
    }

    private static Optional<Finding> found(Asked asked, String code, Map<String, Object> parameters) {
        return Optional.of(new Finding(asked.path(), code, parameters));
    }
}
