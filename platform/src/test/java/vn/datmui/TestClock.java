package vn.datmui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The platform's clock in tests. It ticks like the real one until a test sets it; then it stands still at that moment
 * and moves only by {@link #forward}. After each test of a {@link PlatformTest} it ticks again.
 */
public final class TestClock extends Clock {

    private volatile Clock clock = Clock.system(DatMui.ZONE);

    /** Stands still at this moment of the province's time, for example {@code 2026-02-13T14:59}. */
    public void setTo(String moment) {
        setTo(LocalDateTime.parse(moment));
    }

    public void setTo(LocalDateTime moment) {
        clock = Clock.fixed(moment.atZone(DatMui.ZONE).toInstant(), DatMui.ZONE);
    }

    public void forward(Duration duration) {
        clock = Clock.fixed(clock.instant().plus(duration), DatMui.ZONE);
    }

    /** Ticks with the real time again. */
    public void tick() {
        clock = Clock.system(DatMui.ZONE);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Bean {

        @Primary
        @org.springframework.context.annotation.Bean
        TestClock testClock() {
            return new TestClock();
        }
    }

    static class Ticking implements AfterEachCallback {

        @Override
        public void afterEach(ExtensionContext context) {
            SpringExtension.getApplicationContext(context)
                    .getBean(TestClock.class)
                    .tick();
        }
    }
}
