package vn.datmui.catalogue;

import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.BilingualText;

/**
 * One paper (thành phần hồ sơ) that a procedure asks for.
 *
 * @param id stable within the procedure
 * @param kind {@code original}, {@code certified-copy}, {@code copy}: what the law wants to see
 * @param required with the condition met it must be there; else it may be
 * @param heldByState why it need not be handed in: the State already holds it; null when it is needed
 */
public record PaperAsked(
        String id,
        BilingualText name,
        @Nullable BilingualText note,
        String kind,
        int copies,
        boolean required,
        Condition when,
        @Nullable BilingualText heldByState) {}
