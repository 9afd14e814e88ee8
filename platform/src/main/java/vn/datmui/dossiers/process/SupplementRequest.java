package vn.datmui.dossiers.process;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to supplement: everything that is missing, each with its own reason.
 *
 * @param round 1 for the first request
 * @param byLeader whether a leader approved it (a second request, or one after the third working day)
 */
public record SupplementRequest(
        int round,
        List<Line> lines,
        String reason,
        String askedBy,
        Instant askedAt,
        boolean byLeader,
        @Nullable Instant answeredAt) {

    /** One paper or datum and what is wrong with it. */
    public record Line(String paperId, String name, String reason) {}
}
