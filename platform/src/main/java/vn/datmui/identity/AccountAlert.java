package vn.datmui.identity;

import java.time.Instant;
import java.util.List;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Digest;

/**
 * Something happened to an account that its owner must hear of at once, because a thief would keep silent about it.
 *
 * @param subject what it is about: owners hear once of the same kind and subject
 * @param facts what the words need, in their order
 */
public record AccountAlert(AccountId account, Kind kind, String subject, Instant at, List<String> facts) {

    private static final int SHORT = 16;

    /** What happened. */
    public enum Kind {
        NEW_DEVICE,
        PASSWORD_CHANGED,
        FACTOR_ADDED,
        FACTOR_REMOVED,
        RECOVERY_CODE_USED,
        /** Somebody knows the password and guesses at the second factor. */
        FACTOR_GUESSED,
        /** An officer has given somebody a code for a new password. */
        ACCESS_CODE_ISSUED,
        RESET_PROPOSED,
        FACTORS_RESET,
        /** An officer has got a post. */
        POST_GIVEN,
        /** An officer stands in for a colleague. */
        STANDS_IN,
        /** Somebody asks to act for the person, or asks the person to act for them. */
        MANDATE_ASKED,
        /** What was asked has been decided. */
        MANDATE_DECIDED,
        /** Somebody does not act for somebody any more. */
        MANDATE_REVOKED,
        /** What the person asked about their data has been answered. */
        DATA_REQUEST_ANSWERED
    }

    public AccountAlert {
        facts = List.copyOf(facts);
    }

    public static AccountAlert of(AccountId account, Kind kind, Instant at, String... facts) {
        return new AccountAlert(account, kind, "account:" + account + "@" + at.getEpochSecond(), at, List.of(facts));
    }

    /** Once a day for the same browser at the same address. */
    public static AccountAlert newDevice(AccountId account, String browser, String address, Instant at) {
        String device = Digest.of((browser + "\n" + address).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hex();
        String day = String.valueOf(
                at.getEpochSecond() / java.time.Duration.ofDays(1).toSeconds());
        return new AccountAlert(
                account,
                Kind.NEW_DEVICE,
                "device:" + device.substring(0, SHORT) + "@" + day,
                at,
                List.of(browser.isBlank() ? "?" : browser, address));
    }
}
