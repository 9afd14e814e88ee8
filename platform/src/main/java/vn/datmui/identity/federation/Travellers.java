package vn.datmui.identity.federation;

import java.time.Instant;
import java.util.Optional;
import vn.datmui.kernel.Digest;

/** People on their way: out at a provider, or back with an identity that waits for proof. Each is bound to one browser. */
public interface Travellers {

    void leave(Digest state, Digest browser, GoingOut going, Instant until);

    /** Gives back and forgets; empty when it is unknown, over, used already, or another browser's. */
    Optional<GoingOut> comeBack(Digest state, Digest browser, Instant now);

    void wait(Digest browser, ForeignIdentity identity, Instant until);

    Optional<ForeignIdentity> waiting(Digest browser, Instant now);

    void forget(Digest browser);

    void forgetEnded(Instant now);
}
