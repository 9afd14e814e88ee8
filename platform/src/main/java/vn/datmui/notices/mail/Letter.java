package vn.datmui.notices.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice on its way by e-mail.
 *
 * @param attempts how often it was tried, this time included
 */
public record Letter(UUID notice, String recipient, String title, String body, int attempts, Instant expiresAt) {

    /** How a letter ends. */
    public enum End {
        /** The mail server took it. */
        SENT,
        /** The mail server will never take it: no such address. */
        REFUSED,
        /** Nobody took it within its time to live. */
        EXPIRED
    }
}
