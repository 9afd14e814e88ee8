package vn.datmui.exchange.sending;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Direction;
import vn.datmui.exchange.Secrecy;
import vn.datmui.exchange.store.TroubleTable;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.AuditTrail;

/**
 * Turns state secrets away and counts them, also when the caller's work is rolled back (Law 29/2018/QH14, art. 5; Decree
 * 30/2020/NĐ-CP, art. 15(2), 18(2), 22(4)). Only the level, the agency and the moment are kept.
 */
@Component
public class SecrecyDoor {

    private final TroubleTable counted;
    private final AuditTrail trail;
    private final TransactionTemplate apart;
    private final Clock clock;

    SecrecyDoor(TroubleTable counted, AuditTrail trail, PlatformTransactionManager transactions, Clock clock) {
        this.counted = counted;
        this.trail = trail;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** The level that a text is marked with. */
    public static Optional<Secrecy> markIn(@Nullable String text) {
        return Optional.of(Secrecy.markedIn(text)).filter(level -> level != Secrecy.NONE);
    }

    /** Counts it for good, whatever becomes of the caller's transaction. */
    public void turnAway(AgencyCode agency, Direction door, Secrecy level, Actor by) {
        apart.executeWithoutResult(status -> {
            counted.excluded(agency, door, level, clock.instant(), by.account());
            trail.record(new Act(
                    by.account(),
                    null,
                    "exchange.exclude",
                    "agency:" + agency,
                    Map.of("level", level.name(), "door", door.name())));
        });
    }
}
