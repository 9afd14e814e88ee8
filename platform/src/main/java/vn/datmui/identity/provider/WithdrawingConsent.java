package vn.datmui.identity.provider;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.DayHasPassed;

/** Takes back what a person has let a client know: from then on its tokens are worth nothing. */
@Component
public class WithdrawingConsent {

    private final Grants grants;
    private final AuditTrail trail;
    private final Clock clock;

    WithdrawingConsent(Grants grants, AuditTrail trail, Clock clock) {
        this.grants = grants;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void withdraw(AccountId account, UUID client) {
        grants.withdraw(account, client);
        trail.record(Act.of(account, "identity.consent-withdraw", "client:" + client));
    }

    @EventListener
    void forget(DayHasPassed event) {
        grants.forgetEnded(clock.instant());
    }
}
