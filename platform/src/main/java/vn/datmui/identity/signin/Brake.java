package vn.datmui.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.datmui.identity.store.FailureTable;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.DayHasPassed;
import vn.datmui.kernel.Digest;

/**
 * Slows guessing down: by account and by address for browsers that nobody knows, by device for the ones from which the person
 * signed in before. So a stranger who guesses cannot lock the person out at their own desk or phone.
 */
@Component
public class Brake {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_ACCOUNT = 5;
    static final int PER_DEVICE = 10;
    static final int PER_ADDRESS = 60;

    private final FailureTable failures;
    private final Clock clock;

    Brake(FailureTable failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    /** How long the caller must wait before the next attempt. */
    public Optional<Duration> waiting(List<Bucket> buckets) {
        Instant now = clock.instant();
        return buckets.stream()
                .flatMap(bucket -> failures.nthLatest(bucket.name(), bucket.limit(), now.minus(WINDOW)).stream())
                .map(oldest -> Duration.between(now, oldest.plus(WINDOW)))
                .max(Duration::compareTo);
    }

    public void failed(List<Bucket> buckets) {
        buckets.forEach(bucket -> failures.add(bucket.name(), clock.instant()));
    }

    public void succeeded(List<Bucket> buckets) {
        buckets.stream()
                .filter(bucket -> bucket.limit() != PER_ADDRESS)
                .forEach(bucket -> failures.forget(bucket.name()));
    }

    @EventListener
    void forgetOldFailures(DayHasPassed event) {
        failures.forgetBefore(clock.instant().minus(Duration.ofDays(1)));
    }

    static List<Bucket> ofKnownDevice(String account, String device) {
        return List.of(new Bucket("device:" + device + ":" + account, PER_DEVICE));
    }

    static List<Bucket> ofStranger(String name, String address) {
        return List.of(new Bucket("account:" + name, PER_ACCOUNT), new Bucket("address:" + address, PER_ADDRESS));
    }

    /** Guesses at the code of an app, by somebody who knows the password. */
    public static List<Bucket> ofCodes(AccountId account, Optional<Digest> knownDevice) {
        return knownDevice
                .map(device -> ofKnownDevice("code:" + account, device.hex()))
                .orElseGet(() -> List.of(new Bucket("code:" + account, PER_ACCOUNT)));
    }

    /** Guesses at recovery codes count apart: whoever lost the phone must get in while somebody guesses at its codes. */
    public static List<Bucket> ofRecoveryCodes(AccountId account) {
        return List.of(new Bucket("recovery:" + account, PER_DEVICE));
    }

    /** Guesses at codes from the counter. */
    public static List<Bucket> ofAccessCodes(String name, String address) {
        return List.of(new Bucket("access-code:" + name, PER_ACCOUNT), new Bucket("address:" + address, PER_ADDRESS));
    }

    public record Bucket(String name, int limit) {}
}
