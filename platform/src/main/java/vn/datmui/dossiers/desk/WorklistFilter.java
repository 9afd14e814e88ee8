package vn.datmui.dossiers.desk;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a worklist shows; all of it stands in the address, so that a filter can be kept as a link.
 *
 * @param words part of a code, or of a name without accents; empty for all
 * @param procedure a procedure code; empty for all
 * @param order by which column; of what is due, the most urgent first
 * @param page from 1
 */
public record WorklistFilter(WorklistView view, String words, String procedure, Order order, int page) {

    public static final int PAGE_SIZE = 50;

    /** A column by which the list can be ordered. */
    public enum Order {
        DUE,
        RECEIVED,
        CODE,
        APPLICANT;

        /** As it stands in addresses. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The order of a slug; by due date for anything unknown. */
        public static Order ofSlug(String slug) {
            return Arrays.stream(values())
                    .filter(order -> order.slug().equals(slug))
                    .findFirst()
                    .orElse(DUE);
        }
    }

    /** What the person can act on now, the most urgent first. */
    public static WorklistFilter todo() {
        return of(WorklistView.TODO);
    }

    /** All of a view. */
    public static WorklistFilter of(WorklistView view) {
        return new WorklistFilter(view, "", "", Order.DUE, 1);
    }

    /** The same filter from its first row. */
    public WorklistFilter fromTheFirstRow() {
        return new WorklistFilter(view, words, procedure, order, 1);
    }

    public WorklistFilter {
        words = words.replaceAll("\\p{Cntrl}", " ").strip();
        procedure = procedure.replaceAll("\\p{Cntrl}", "").strip();
        page = Math.clamp(page, 1, 10_000);
    }
}
