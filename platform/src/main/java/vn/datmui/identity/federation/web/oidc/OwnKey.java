package vn.datmui.identity.federation.web.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.datmui.identity.federation.store.FederationKeyTable;

/** The key by which we prove ourselves to providers (private_key_jwt), made when it is first needed. */
@Component
public class OwnKey {

    private static final int BITS = 2048;

    private final FederationKeyTable table;
    private final Clock clock;
    private volatile @Nullable RSAKey known;

    OwnKey(FederationKeyTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    JWK pair() {
        RSAKey pair = known;
        if (pair == null) {
            pair = table.oneOrElse(OwnKey::make, clock.instant());
            known = pair;
        }
        return pair;
    }

    /** What providers may know of it. */
    public JWK published() {
        return pair().toPublicJWK();
    }

    private static RSAKey make() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java makes RSA keys", e);
        }
    }
}
