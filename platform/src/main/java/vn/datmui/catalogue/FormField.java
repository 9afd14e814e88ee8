package vn.datmui.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.BilingualText;

/**
 * One question of a form.
 *
 * @param path where the answer lives, dotted; inside a repeated group it is relative to the item
 * @param hint empty-able: null when there is none
 * @param when whether it is asked at all, given the other answers
 * @param prefill which known fact answers it ({@code account.fullName} ...); null when none does. A prefilled answer is
 *     shown read-only with its source
 */
public record FormField(
        String path,
        Kind kind,
        BilingualText label,
        @Nullable BilingualText hint,
        boolean required,
        List<Choice> choices,
        Condition when,
        @Nullable String prefill,
        @Nullable Integer maxLength) {

    /** What sort of control asks it, and in which shape the answer is kept. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        /** Kept as {@code yyyy-MM-dd}; asked as day, month, year. */
        DATE,
        WHOLE_NUMBER,
        DECIMAL,
        /** Whole đồng. */
        MONEY,
        /** One of the choices, as radios when at most six, else a select. */
        CHOICE,
        /** Any of the choices; kept as a list. */
        CHOICES,
        YES_NO,
        PERSONAL_ID,
        PHONE,
        EMAIL,
        /** A commune of the province, kept as its five-digit code. */
        COMMUNE
    }

    /** One of the answers offered. */
    public record Choice(String value, BilingualText label) {}
}
