package vn.datmui.dossiers.process;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.AccountId;

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
        @Nullable Answer answer) {

    /**
     * That the request has been answered.
     *
     * @param by the owner, or the officer who took the papers at the counter; null where that was not recorded
     */
    public record Answer(Instant at, @Nullable AccountId by, String note) {}

    /** When it was answered; null while it is open. */
    public @Nullable Instant answeredAt() {
        return answer == null ? null : answer.at();
    }

    /** Whether this very answer has come before, so that sending it again changes nothing. */
    public boolean isAnsweredBy(AccountId person, String note) {
        return answer != null && person.equals(answer.by()) && note.equals(answer.note());
    }

    /** One paper or datum and what is wrong with it. */
    public record Line(String paperId, String name, String reason) {}
}
