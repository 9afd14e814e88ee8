package vn.datmui.identity.mydata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;

/** The requests of people about their data. */
public interface DataRequests {

    void add(DataRequest request);

    /** For a decision: others wait until the transaction ends. */
    Optional<DataRequest> lock(UUID id);

    /** The latest first. */
    List<DataRequest> of(AccountId account);

    /** Those that wait, the most urgent first; then the last fifty that were answered. */
    List<DataRequest> ofAgencies(Set<AgencyCode> agencies);

    void withdraw(UUID id);

    void decide(UUID id, DataRequest.State state, String answer, AccountId by, Instant at);
}
