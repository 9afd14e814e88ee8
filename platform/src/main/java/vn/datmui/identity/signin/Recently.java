package vn.datmui.identity.signin;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Remembers what was found for a few seconds, so that one page with its pictures asks the database once. */
final class Recently<K, V> {

    private static final long REMEMBERED = Duration.ofSeconds(5).toNanos();
    private static final int MOST = 20_000;

    private final Map<K, Seen<V>> seen = new ConcurrentHashMap<>();

    Optional<V> find(K key, Function<K, Optional<V>> source) {
        Seen<V> known = seen.get(key);
        if (known != null && System.nanoTime() - known.at < REMEMBERED) {
            return Optional.of(known.value);
        }
        Optional<V> found = source.apply(key);
        found.ifPresentOrElse(value -> remember(key, value), () -> seen.remove(key));
        return found;
    }

    void remember(K key, V value) {
        if (seen.size() >= MOST) {
            seen.clear();
        }
        seen.put(key, new Seen<>(value, System.nanoTime()));
    }

    void forgetIf(Predicate<V> condition) {
        seen.values().removeIf(s -> condition.test(s.value));
    }

    private record Seen<V>(V value, long at) {}
}
