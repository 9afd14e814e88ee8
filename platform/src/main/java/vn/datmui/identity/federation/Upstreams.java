package vn.datmui.identity.federation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.datmui.kernel.AccountId;

/** The records of providers, with all their versions. */
public interface Upstreams {

    /** The version that stands, active or suspended. */
    Optional<Upstream> standing(String code);

    Optional<Upstream> find(UUID id);

    /** Every version that stands or waits, by code. */
    List<Upstream> all();

    void add(Upstream version);

    /** Held until the end of the transaction, so that two administrators decide one after the other. */
    Optional<Upstream> lock(UUID id);

    /** Decides; an approved version takes the place of the one that stood. */
    void decide(Upstream version, Upstream.State how, AccountId who, Instant at);
}
