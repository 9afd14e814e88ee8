package vn.datmui.identity.provider;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.datmui.kernel.AccountId;

/** What people have granted to clients: the consents, and the tokens that stand on them. */
public interface Grants {

    /** The clients to which the person has given consent, the newest first. */
    List<Linked> linkedTo(AccountId account);

    /** Takes the consent back and ends every token that stands on it. */
    void withdraw(AccountId account, UUID client);

    /** Ends every token of the client. */
    void endAllOf(UUID client);

    /** Forgets what has ended before that instant. */
    void forgetEnded(Instant before);

    /** One client that a person has let in. */
    record Linked(UUID client, String name, List<Scope> scopes, Instant since) {}
}
