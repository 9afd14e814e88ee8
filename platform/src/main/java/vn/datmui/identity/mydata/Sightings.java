package vn.datmui.identity.mydata;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.AccountId;

/** What others have done with a person's data, as the record of acts tells it. */
public interface Sightings {

    /**
     * One act of somebody else upon what is this person's.
     *
     * @param who the name of the one who did it; blank for the system
     * @param officer whether that is an officer
     * @param verb what was done
     * @param subject to what, {@code kind:identifier}
     */
    record Sighting(long id, Instant at, String who, boolean officer, String verb, String subject) {}

    /** The latest first, below an id. */
    List<Sighting> of(AccountId account, @Nullable Long before, int limit);
}
