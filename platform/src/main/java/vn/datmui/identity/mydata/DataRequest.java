package vn.datmui.identity.mydata;

import java.time.Instant;
import java.util.UUID;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;

/**
 * A person asks to correct or to erase their data (yêu cầu của chủ thể dữ liệu).
 *
 * @param agency whose officers answer
 * @param fact of a correction: the name of the fact; blank otherwise
 * @param wanted what the fact should be
 * @param law by which the clock runs, as it stood on the day of the request
 * @param dueAt until when it must be answered
 * @param answer what the officer wrote; blank while it waits
 */
public record DataRequest(
        UUID id,
        AccountId account,
        AgencyCode agency,
        Kind kind,
        String fact,
        String wanted,
        String reason,
        Instant askedAt,
        DataLaw law,
        Instant dueAt,
        State state,
        String answer) {

    /** What is asked for. */
    public enum Kind {
        CORRECT,
        ERASE
    }

    /** How far it is. */
    public enum State {
        WAITING,
        DONE,
        REFUSED,
        WITHDRAWN
    }

    public boolean isOverdue(Instant now) {
        return state == State.WAITING && now.isAfter(dueAt);
    }
}
