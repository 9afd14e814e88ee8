package vn.datmui.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.datmui.exchange.Direction;
import vn.datmui.kernel.AgencyCode;

/**
 * A number that was given in a series, for good: a cancelled one stays visible with its reason and is never given again.
 *
 * @param cancelled null while it counts
 */
public record GivenNumber(
        AgencyCode agency,
        int year,
        Direction direction,
        String series,
        int number,
        UUID document,
        Instant givenAt,
        String byName,
        @Nullable Cancelled cancelled) {

    /** When, why and by whom a number was cancelled. */
    public record Cancelled(Instant at, String reason, String byName) {}

    /** As it is written: at least two digits (Decree 30/2020/NĐ-CP, annex I). */
    public String written() {
        return "%02d".formatted(number);
    }
}
