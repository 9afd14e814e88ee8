package vn.datmui.dossiers.track;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.datmui.dossiers.DossierProblem;

/**
 * Slows down look-ups from one address: a bucket of so many that fills again over a minute. Counts by the machine's steady
 * time, so that a jump of the clock neither opens nor closes it.
 */
@Component
public class LookUpBrake {

    private static final double NANOS_PER_MINUTE = 60e9;

    private final TrackSettings settings;
    private final LongSupplier steadyNanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > settings.addresses();
        }
    };

    @Autowired
    LookUpBrake(TrackSettings settings) {
        this(settings, System::nanoTime);
    }

    LookUpBrake(TrackSettings settings, LongSupplier steadyNanos) {
        this.settings = settings;
        this.steadyNanos = steadyNanos;
    }

    private record Bucket(double left, long asOf) {}

    /** @throws DossierProblem when the address has used up its bucket */
    public synchronized void passFrom(String address) {
        long now = steadyNanos.getAsLong();
        double left = filled(buckets.getOrDefault(address, new Bucket(settings.lookUpsPerMinute(), now)), now);
        buckets.put(address, new Bucket(left < 1 ? left : left - 1, now));
        if (left < 1) {
            throw DossierProblem.tooManyLookUps();
        }
    }

    private double filled(Bucket bucket, long now) {
        double since = (now - bucket.asOf()) / NANOS_PER_MINUTE;
        return Math.min(settings.lookUpsPerMinute(), bucket.left() + since * settings.lookUpsPerMinute());
    }
}
