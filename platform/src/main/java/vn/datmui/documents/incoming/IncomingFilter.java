package vn.datmui.documents.incoming;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the list; blank and null for everything.
 *
 * @param words in number, subject, sender, field, with or without accents
 * @param from the first day of arrival
 * @param urgency the name of an urgency
 */
public record IncomingFilter(
        IncomingView view,
        String words,
        String urgency,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate promulgated,
        int page) {

    public static final int PAGE_SIZE = 15;

    public IncomingFilter {
        page = Math.clamp(page, 1, 100_000);
    }

    public boolean isNarrowed() {
        return !words.isBlank() || !urgency.isBlank() || from != null || to != null || promulgated != null;
    }
}
