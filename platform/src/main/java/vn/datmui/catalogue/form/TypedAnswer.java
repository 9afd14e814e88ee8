package vn.datmui.catalogue.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.FormField.Kind;

/** An answer in the type of its question; what cannot be read as that type stays as it was given and is found wrong later. */
final class TypedAnswer {

    private TypedAnswer() {}

    static @Nullable Object of(Question question, @Nullable Object answer) {
        if (!(answer instanceof String text)) {
            return answer;
        }
        return switch (question.field().kind()) {
            case WHOLE_NUMBER, MONEY -> text.matches("-?\\d{1,15}") ? (Object) Long.valueOf(text) : text;
            case DECIMAL -> text.matches("-?\\d{1,15}(\\.\\d{1,9})?") ? (Object) new BigDecimal(text) : text;
            case YES_NO -> text.equals("true") || text.equals("false") ? (Object) Boolean.valueOf(text) : text;
            case CHOICES -> java.util.List.of(text);
            case TEXT, LONG_TEXT, DATE, CHOICE, PERSONAL_ID, PHONE, EMAIL, COMMUNE -> text;
        };
    }

    static boolean isNumber(Kind kind) {
        return kind == Kind.WHOLE_NUMBER || kind == Kind.MONEY || kind == Kind.DECIMAL;
    }
}
