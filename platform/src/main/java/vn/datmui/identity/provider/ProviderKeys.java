package vn.datmui.identity.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.provider.ProviderKey.State;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.DayHasPassed;

/**
 * The provider's signing keys: one signs, the next is published already, retired ones stay published until everything that
 * they signed has ended. Keys change monthly, and when an administrator says so.
 */
@Component
public class ProviderKeys implements JWKSource<SecurityContext> {

    private static final Duration SIGNS_FOR = Duration.ofDays(30);
    private static final Duration PUBLISHED_AFTER = Duration.ofDays(2);
    private static final Duration REMEMBERED = Duration.ofSeconds(20);
    private static final int BITS = 2048;

    private final KeyStore store;
    private final AuditTrail trail;
    private final Clock clock;
    private final AtomicReference<@Nullable Read> last = new AtomicReference<>();

    ProviderKeys(KeyStore store, AuditTrail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** Where the keys are kept. */
    public interface KeyStore {

        /** All keys; made by {@code first} when there are none, on one node only. */
        List<ProviderKey> all(java.util.function.Supplier<List<ProviderKey>> first);

        void replaceAll(List<ProviderKey> keys);
    }

    private record Read(List<ProviderKey> keys, long at) {}

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        List<JWK> all = keys().stream().<JWK>map(ProviderKey::pair).toList();
        return selector.select(new JWKSet(all));
    }

    /** The key that signs now. */
    public JWK current() {
        return keys().stream()
                .filter(key -> key.state() == State.CURRENT)
                .findFirst()
                .orElseThrow()
                .pair();
    }

    /** The next key signs from now on; the one that signed stays published. */
    @Transactional
    public void rotate(AccountId administrator) {
        turn(clock.instant());
        trail.record(Act.of(administrator, "identity.keys-rotate", "provider:keys"));
    }

    @EventListener
    @Transactional
    public void rotateMonthly(DayHasPassed event) {
        Instant now = clock.instant();
        boolean old = keys().stream()
                .anyMatch(key -> key.state() == State.CURRENT
                        && key.since().plus(SIGNS_FOR).isBefore(now));
        if (old) {
            turn(now);
            trail.record(Act.ofSystem("identity.keys-rotate", "provider:keys"));
        }
    }

    private void turn(Instant now) {
        List<ProviderKey> turned = keys().stream()
                .filter(key -> key.state() != State.RETIRED
                        || key.since().plus(PUBLISHED_AFTER).isAfter(now))
                .map(key -> switch (key.state()) {
                    case NEXT -> key.becoming(State.CURRENT, now);
                    case CURRENT -> key.becoming(State.RETIRED, now);
                    case RETIRED -> key;
                })
                .toList();
        store.replaceAll(java.util.stream.Stream.concat(turned.stream(), java.util.stream.Stream.of(fresh(State.NEXT)))
                .toList());
        last.set(null);
    }

    private List<ProviderKey> keys() {
        Read read = last.get();
        if (read == null || System.nanoTime() - read.at > REMEMBERED.toNanos()) {
            read = new Read(store.all(() -> List.of(fresh(State.CURRENT), fresh(State.NEXT))), System.nanoTime());
            last.set(read);
        }
        return read.keys;
    }

    private ProviderKey fresh(State state) {
        try {
            return new ProviderKey(
                    new RSAKeyGenerator(BITS)
                            .keyID(UUID.randomUUID().toString())
                            .keyUse(KeyUse.SIGNATURE)
                            .algorithm(JWSAlgorithm.RS256)
                            .generate(),
                    state,
                    clock.instant());
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java makes RSA keys", e);
        }
    }
}
