package vn.datmui.identity.merging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.datmui.kernel.AccountId;

/** The merges that wait, were done, refused or undone. */
public interface Merges {

    void add(Merge merge);

    /** Held until the end of the transaction. */
    Optional<Merge> lock(UUID id);

    /** The latest first. */
    List<Merge> all();

    void decide(Merge merge, Merge.State how, AccountId who, Instant at);

    /** Moves the linked identities, notes which, and takes number and sessions from the merged account. */
    void carryOut(Merge merge);

    /** Gives everything back; says whether it could: false when the number has been given to somebody else meanwhile. */
    boolean takeBack(Merge merge);
}
