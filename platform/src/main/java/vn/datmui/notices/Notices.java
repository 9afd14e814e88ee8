package vn.datmui.notices;

import java.time.Instant;
import vn.datmui.kernel.AccountId;

/** Sends notices: kept in the account at once, in the caller's transaction; by e-mail as soon as the mail server takes it. */
public interface Notices {

    void send(Notice notice);

    /** The same, but its letter waits until the moment: so long {@link #recall} takes back both. */
    void send(Notice notice, Instant letterNotBefore);

    /** Takes back the notices about a subject, whatever their kind, whose letters have not been given to the mail server. */
    void recall(AccountId to, String subject);
}
