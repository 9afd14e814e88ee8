package vn.datmui.exchange.axis;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this platform stands on the axis.
 *
 * @param axis the address of the axis, {@code http://host:port/axis}; blank when there is none
 * @param enrol whether agencies without credentials are registered by the platform itself, as in a rehearsal
 * @param agencies codes of the agencies that this platform answers for; empty for all that stand
 * @param sendEvery how often the outbox is looked at
 * @param collectEvery how often the axis is asked for what came
 * @param patience how long one answer of the axis is awaited
 * @param keepTrying after which time a message that the axis never took is given up
 * @param atOnce how many calls run at the same time
 * @param fetches how often a delivery whose bytes differ from the list is fetched before it counts as bad
 */
@ConfigurationProperties("datmui.exchange")
public record ExchangeSettings(
        @DefaultValue("") String axis,
        @DefaultValue("false") boolean enrol,
        @DefaultValue List<String> agencies,
        @DefaultValue("2s") Duration sendEvery,
        @DefaultValue("30s") Duration collectEvery,
        @DefaultValue("20s") Duration patience,
        @DefaultValue("72h") Duration keepTrying,
        @DefaultValue("8") int atOnce,
        @DefaultValue("5") int fetches) {

    public ExchangeSettings {
        agencies = List.copyOf(agencies);
        if (!axis.isBlank() && !axis.matches("https?://\\S+")) {
            throw new IllegalArgumentException("datmui.exchange.axis must be an http address: " + axis);
        }
        if (isNot(sendEvery) || isNot(collectEvery) || isNot(patience) || keepTrying.compareTo(sendEvery) < 0) {
            throw new IllegalArgumentException("datmui.exchange: durations must be positive, keep-trying the longest");
        }
        if (atOnce < 1 || atOnce > 64 || fetches < 1 || fetches > 100) {
            throw new IllegalArgumentException("datmui.exchange: at-once is 1 to 64, fetches 1 to 100");
        }
    }

    private static boolean isNot(Duration duration) {
        return duration.isNegative() || duration.isZero();
    }

    public boolean isConnected() {
        return !axis.isBlank();
    }
}
