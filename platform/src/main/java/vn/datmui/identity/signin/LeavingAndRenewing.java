package vn.datmui.identity.signin;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.Account;
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
    private final Clock clock;

    LeavingAndRenewing(Sessions sessions, Passwords passwords, AccountTable accounts, AuditTrail trail, Clock clock) {
        this.sessions = sessions;
        this.passwords = passwords;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    /** Ends one of the person's own sessions; says nothing about sessions of others. */
    @Transactional
    public void end(AccountId account, UUID session) {
        if (sessions.end(account, session)) {
            trail.record(Act.of(account, "identity.sign-out", "session:" + session));
        }
    }

    /** Changes the password and ends the other sessions; answers with the bundle key of what was wrong, else nothing. */
    @Transactional
    public Optional<String> changePassword(Account account, Session session, String current, String wanted) {
        if (!passwords.matches(current, accounts.passwordHash(account.id()))) {
            return Optional.of("identity.password.wrong");
        }
        var fault = NewPassword.faultOf(wanted, account, accounts.userName(account.id()));
        if (fault.isPresent()) {
            return fault.map(f -> "identity.password."
                    + f.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
        accounts.setPasswordHash(account.id(), passwords.hash(wanted), clock.instant());
        sessions.endOthers(account.id(), session.id());
        trail.record(Act.of(account.id(), "identity.change-password", "account:" + account.id()));
        return Optional.empty();
    }
}
