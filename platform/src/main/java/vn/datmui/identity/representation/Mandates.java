package vn.datmui.identity.representation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.datmui.kernel.AccountId;

/** The mandates of the province. */
public interface Mandates {

    void add(Mandate mandate, String assurance);

    Optional<Mandate> find(UUID id);

    /** For a decision: others wait until the transaction ends. */
    Optional<Mandate> lock(UUID id);

    /** Those of which the account is one side, the latest first. */
    List<Mandate> of(AccountId account);

    /** Those of a representative that wait for an officer. */
    List<Mandate> forOfficers(AccountId representative);

    /** Accepted or refused; with the account that is represented, which may be new. */
    void decide(Mandate mandate, AccountId by, String seen, Instant at);

    void revoke(UUID id, AccountId by, Instant at);
}
