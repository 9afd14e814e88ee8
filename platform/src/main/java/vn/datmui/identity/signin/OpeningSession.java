package vn.datmui.identity.signin;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.Account;
import vn.datmui.identity.AccountAlert;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.store.AccountTable;
import vn.datmui.identity.store.FailureTable;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;

/**
 * Opens the session of a person who has proved who they are, remembers the device, tells the owner when it is a new one, and
 * records the sign-in with its level.
 */
@Component
public class OpeningSession {

    private final AccountTable accounts;
    private final FailureTable devices;
    private final Sessions sessions;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpeningSession(
            AccountTable accounts,
            FailureTable devices,
            Sessions sessions,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.devices = devices;
        this.sessions = sessions;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** @throws IdentityProblem when the account is suspended, by whatever way its person came */
    @Transactional
    public SignIn.Opened open(Account account, Caller caller, Proof proof) {
        if (accounts.isSuspended(account.id())) {
            throw IdentityProblem.suspended();
        }
        String device = caller.deviceSecret().isEmpty() ? Secret.fresh() : caller.deviceSecret();
        boolean stranger = devices.knowsAny(account.id()) && !devices.knows(account.id(), Secret.digest(device));
        devices.remember(account.id(), Secret.digest(device), clock.instant());
        trail.record(Act.of(account.id(), "identity.sign-in", "account:" + account.id())
                .with(Map.of(
                        "device",
                        caller.device(),
                        "assurance",
                        proof.level().word(),
                        "methods",
                        String.join(" ", proof.methods()))));
        if (stranger) {
            events.publishEvent(
                    AccountAlert.newDevice(account.id(), caller.device(), caller.address(), clock.instant()));
        }
        return new SignIn.Opened(account, sessions.open(account, caller, proof), device, proof);
    }
}
