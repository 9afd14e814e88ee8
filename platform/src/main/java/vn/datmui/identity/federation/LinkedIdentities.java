package vn.datmui.identity.federation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.datmui.identity.AssuranceLevel;
import vn.datmui.kernel.AccountId;

/** Which identity of which provider belongs to which account. One identity, one account. */
public interface LinkedIdentities {

    Optional<LinkedIdentity> find(String issuer, String subject);

    List<LinkedIdentity> of(AccountId account);

    /** Says whether it was added: false when another request was quicker. */
    boolean add(LinkedIdentity link);

    void used(UUID id, AssuranceLevel level, Instant at);

    boolean remove(AccountId account, UUID id);
}
