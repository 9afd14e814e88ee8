package vn.datmui.exchange.sending;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** The pause after so many failures: doubled each time up to a quarter of an hour, a quarter more or less by chance. */
public final class BackOff {

    private static final long FIRST = Duration.ofSeconds(4).toMillis();
    private static final long LONGEST = Duration.ofMinutes(15).toMillis();

    private BackOff() {}

    public static Duration after(int failures, RandomGenerator chance) {
        long pause = Math.min(LONGEST, FIRST << Math.clamp(failures - 1, 0, 20));
        return Duration.ofMillis(pause * 3 / 4 + chance.nextLong(pause / 2 + 1));
    }
}
