package vn.datmui.catalogue.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.Digest;

/**
 * One publication of a procedure as it is kept.
 *
 * @param statedFrom the first day that its file states
 * @param replaced whether a later publication took over all its days
 */
public record StoredVersion(
        String code,
        int version,
        LocalDate statedFrom,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean replaced,
        Digest digest,
        String sourceFile,
        Map<String, Object> document,
        Instant publishedAt) {

    boolean isInForce(LocalDate day) {
        return !replaced && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
