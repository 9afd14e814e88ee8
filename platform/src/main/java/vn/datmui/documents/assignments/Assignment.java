package vn.datmui.documents.assignments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datmui.documents.IncomingId;
import vn.datmui.documents.Urgency;
import vn.datmui.documents.people.Standing;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;

/**
 * One task (nhiệm vụ được giao).
 *
 * @param incoming the document whose directive it comes from; null for a free one
 * @param confirmed whether its giver wants to confirm that it is done
 * @param askedDue the new due date that the lead asks for; null while nothing is asked
 * @param result what came of it; empty while it goes on
 */
public record Assignment(
        AssignmentId id,
        AgencyCode agency,
        @Nullable IncomingId incoming,
        String title,
        String words,
        AccountId giver,
        String giverName,
        Instant givenAt,
        @Nullable Instant dueAt,
        AssignmentState state,
        int percent,
        boolean confirmed,
        Urgency urgency,
        @Nullable Instant askedDue,
        String askedReason,
        String askedBy,
        @Nullable Instant doneAt,
        String result,
        int version,
        List<Participant> participants) {

    public Assignment {
        participants = List.copyOf(participants);
    }

    public Assignment with(List<Participant> those) {
        return new Assignment(
                id,
                agency,
                incoming,
                title,
                words,
                giver,
                giverName,
                givenAt,
                dueAt,
                state,
                percent,
                confirmed,
                urgency,
                askedDue,
                askedReason,
                askedBy,
                doneAt,
                result,
                version,
                those);
    }

    /** None for what is for information only. */
    public Optional<Participant> lead() {
        return participants.stream().filter(one -> one.part() == Part.LEAD).findFirst();
    }

    public boolean isLate(Instant now) {
        return state.isOpen() && dueAt != null && now.isAfter(dueAt);
    }

    /** Whether it was finished after its due date. */
    public boolean wasLate() {
        return doneAt != null && dueAt != null && doneAt.isAfter(dueAt);
    }

    /** The giver, and whoever leads the agency. */
    public boolean isGivenBy(Standing person) {
        return giver.equals(person.me().account()) || person.isLeaderOf(agency);
    }

    public boolean isLedBy(Standing person) {
        return lead().filter(lead -> lead.concerns(person)).isPresent();
    }

    /** Whether the person works on it: as lead or helping. */
    public boolean isWorkOf(Standing person) {
        return participants.stream().anyMatch(one -> one.part() != Part.INFORM && one.concerns(person));
    }

    public boolean concerns(Standing person) {
        return isGivenBy(person)
                || person.isOfficeOf(agency)
                || participants.stream().anyMatch(one -> one.concerns(person));
    }
}
