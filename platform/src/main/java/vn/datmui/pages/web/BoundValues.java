package vn.datmui.pages.web;

import java.beans.PropertyEditorSupport;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * What the parts of an address and the fields of a form become before a handler sees them: texts without the null character,
 * which no database text can hold, and days of the centuries in which a province keeps records.
 */
@ControllerAdvice
class BoundValues {

    @InitBinder
    void bind(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, editor(text -> text.replace("\0", "")));
        binder.registerCustomEditor(LocalDate.class, editor(BoundValues::day));
    }

    /** @throws IllegalArgumentException for what is no day in ISO 8601 between the years 1800 and 2200 */
    static @Nullable LocalDate day(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.getYear() >= 1800 && day.getYear() <= 2200) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // told below
        }
        throw new IllegalArgumentException("no day: " + text);
    }

    private static PropertyEditorSupport editor(Function<String, @Nullable Object> reading) {
        return new PropertyEditorSupport() {

            @Override
            public void setAsText(String text) {
                setValue(reading.apply(text));
            }
        };
    }
}
