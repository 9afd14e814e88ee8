package vn.datmui.identity.signin;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.Account;
import vn.datmui.identity.AccountAlert;
import vn.datmui.identity.store.AccountTable;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;

/** Ends sessions and changes passwords: what people do to keep their account their own. */
@Component
public class LeavingAndRenewing {

    private final Sessions sessions;
    private final Passwords passwords;
    private final AccountTable accounts;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeavingAndRenewing(
            Sessions sessions,
            Passwords passwords,
            AccountTable accounts,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.passwords = passwords;
        this.accounts = accounts;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Ends one of the person's own sessions; says nothing about sessions of others. */
    @Transactional
    public void end(AccountId account, UUID session) {
        if (sessions.end(account, session)) {
            trail.record(Act.of(account, "identity.sign-out", "session:" + session));
        }
    }

    /** Ends every session of the person but this one. */
    @Transactional
    public void endOthers(AccountId account, UUID kept) {
        sessions.endOthers(account, kept);
        trail.record(Act.of(account, "identity.sign-out-others", "account:" + account));
    }

    /** Changes the password and ends the other sessions; answers with the bundle key of what was wrong, else nothing. */
    @Transactional
    public Optional<String> changePassword(Account account, Session session, String current, String wanted) {
        if (!passwords.matches(current, accounts.passwordHash(account.id()))) {
            return Optional.of("identity.password.wrong");
        }
        Optional<String> fault = faultOf(account, wanted);
        if (fault.isPresent()) {
            return fault;
        }
        set(account, wanted);
        sessions.endOthers(account.id(), session.id());
        return Optional.empty();
    }

    /** The bundle key of what is wrong with a wanted password, else nothing. */
    public Optional<String> faultOf(Account account, String wanted) {
        return NewPassword.faultOf(wanted, account, accounts.userName(account.id()))
                .map(fault -> "identity.password."
                        + fault.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    /** Sets the password of somebody who has proved in person who they are, and ends all their sessions. */
    @Transactional
    public void renew(Account account, String wanted) {
        set(account, wanted);
        sessions.endAll(account.id());
    }

    private void set(Account account, String wanted) {
        accounts.setPasswordHash(account.id(), passwords.hash(wanted), clock.instant());
        trail.record(Act.of(account.id(), "identity.change-password", "account:" + account.id()));
        events.publishEvent(AccountAlert.of(account.id(), AccountAlert.Kind.PASSWORD_CHANGED, clock.instant()));
    }
}
