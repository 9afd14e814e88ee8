package vn.datmui.identity.audit;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.datmui.identity.store.ActTable;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;

/** Adds when, from where and at what level of assurance, and writes the act in the caller's transaction. */
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
        acts.add(act, assurance(act), clock.instant(), origin.address(), origin.request());
    }

    /** A sign-in says itself at what level it was; every other act stands at the level of its session. */
    private String assurance(Act act) {
        AccountId who = act.who();
        String said = act.details().get("assurance");
        return who == null ? "" : said != null ? said : origin.assuranceOf(who);
    }
}
