package vn.datmui.identity.audit;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.datmui.identity.store.ActTable;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;

/** Adds when and from where, and writes the act in the caller's transaction. */
@Component
class RecordOfActs implements AuditTrail {

    private final ActTable acts;
    private final Origin origin;
    private final Clock clock;

    RecordOfActs(ActTable acts, Origin origin, Clock clock) {
        this.acts = acts;
        this.origin = origin;
        this.clock = clock;
    }

    @Override
    public void record(Act act) {
        acts.add(act, clock.instant(), origin.address(), origin.request());
    }
}
