package vn.datmui.documents.registers;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.documents.SecretsStayOut;
import vn.datmui.documents.registers.store.SecretTable;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Direction;
import vn.datmui.exchange.Secrecy;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.AuditTrail;

/** Counts in a transaction of its own, then refuses. */
@Component
class TurningSecretsAway implements SecretsStayOut {

    private final SecretTable counted;
    private final AuditTrail trail;
    private final TransactionTemplate apart;
    private final Clock clock;

    TurningSecretsAway(SecretTable counted, AuditTrail trail, PlatformTransactionManager transactions, Clock clock) {
        this.counted = counted;
        this.trail = trail;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Override
    public void check(AgencyCode agency, Direction direction, Secrecy declared, String subject, Actor by) {
        var level = declared == Secrecy.NONE ? Secrecy.markedIn(subject) : declared;
        if (level == Secrecy.NONE) {
            return;
        }
        apart.executeWithoutResult(status -> {
            counted.enter(agency, direction, level, clock.instant(), by);
            trail.record(new Act(
                    by.account(),
                    null,
                    "documents.exclude",
                    "agency:" + agency,
                    Map.of("level", level.name(), "door", direction.name())));
        });
        throw DocumentsProblem.stateSecret();
    }

    @Override
    public int turnedAway(AgencyCode agency) {
        return counted.count(agency);
    }
}
