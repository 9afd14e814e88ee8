package vn.datmui.identity.merging;

import java.time.Instant;
import java.util.UUID;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.PersonalId;

/**
 * Two accounts of one person become one (gộp tài khoản trùng).
 *
 * @param survivor the account that stays, with its number
 * @param formerNumber the number that the merged account had and gives up
 * @param reason why they are one person's, for the record
 */
public record Merge(
        UUID id,
        AccountId survivor,
        AccountId merged,
        PersonalId formerNumber,
        String reason,
        State state,
        AccountId proposedBy,
        Instant proposedAt) {

    public enum State {
        WAITING,
        MERGED,
        REFUSED,
        UNDONE
    }
}
