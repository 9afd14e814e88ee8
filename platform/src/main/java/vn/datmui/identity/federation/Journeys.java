package vn.datmui.identity.federation;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.signin.Secret;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.DayHasPassed;

/** Remembers people who are away at a provider, or back without proof, and notes every journey that went wrong. */
@Component
public class Journeys {

    private static final Logger log = LoggerFactory.getLogger(Journeys.class);
    private static final Duration AWAY = Duration.ofMinutes(15);

    private final Travellers travellers;
    private final AuditTrail trail;
    private final Clock clock;

    Journeys(Travellers travellers, AuditTrail trail, Clock clock) {
        this.travellers = travellers;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void leave(String state, String browser, GoingOut going) {
        travellers.leave(
                Secret.digest(state),
                Secret.digest(browser),
                going,
                clock.instant().plus(AWAY));
    }

    /** Once for each state, and only to the browser that left with it. */
    @Transactional
    public Optional<GoingOut> comeBack(String state, String browser) {
        return travellers.comeBack(Secret.digest(state), Secret.digest(browser), clock.instant());
    }

    @Transactional
    public void keepWaiting(String browser, ForeignIdentity identity) {
        travellers.wait(Secret.digest(browser), identity, clock.instant().plus(AWAY));
    }

    public Optional<ForeignIdentity> waiting(String browser) {
        return travellers.waiting(Secret.digest(browser), clock.instant());
    }

    @Transactional
    public void forget(String browser) {
        travellers.forget(Secret.digest(browser));
    }

    /** Written in a transaction of its own: what went wrong stays on record. */
    @Transactional
    public void wentWrong(String provider, String reason, String detail) {
        log.warn("Signing in by {} went wrong: {} {}", provider, reason, detail);
        trail.record(Act.ofSystem("identity.federation-refused", "upstream:" + provider)
                .with(Map.of("reason", reason, "detail", detail)));
    }

    @EventListener
    void forgetEnded(DayHasPassed day) {
        travellers.forgetEnded(clock.instant());
    }
}
