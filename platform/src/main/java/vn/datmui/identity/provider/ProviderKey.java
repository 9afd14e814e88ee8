package vn.datmui.identity.provider;

import com.nimbusds.jose.jwk.RSAKey;
import java.time.Instant;

/**
 * A key pair with which the provider signs tokens (RS256).
 *
 * @param since when it came into this state
 */
public record ProviderKey(RSAKey pair, State state, Instant since) {

    /** A key is published before it signs and for a while after it has signed, so that nobody meets an unknown one. */
    public enum State {
        NEXT,
        CURRENT,
        RETIRED
    }

    String id() {
        return pair.getKeyID();
    }

    ProviderKey becoming(State next, Instant now) {
        return new ProviderKey(pair, next, now);
    }
}
