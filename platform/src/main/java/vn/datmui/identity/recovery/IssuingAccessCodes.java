package vn.datmui.identity.recovery;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.Account;
import vn.datmui.identity.AccountAlert;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.factor.RecoveryCodes;
import vn.datmui.identity.recovery.store.AccessCodeTable;
import vn.datmui.identity.signin.CareOfAccounts;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.DayHasPassed;
import vn.datmui.kernel.Role;

/**
 * Gives a person who stands before an officer a code for a new password. Counter officers do it for citizens whose card they have
 * compared, administrators for the officers in their care, nobody for themselves; the owner of the account is told at once. A second
 * factor stays: the code replaces the password only.
 */
@Component
public class IssuingAccessCodes {

    public static final Duration GOOD_FOR = Duration.ofMinutes(30);

    /** How the person was verified. */
    public enum Verified {
        /** The identity card, compared with the person. */
        CARD,
        /** The electronic identity, shown in the national app. */
        ELECTRONIC_IDENTITY
    }

    private final AccessCodeTable codes;
    private final CareOfAccounts care;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssuingAccessCodes(
            AccessCodeTable codes,
            CareOfAccounts care,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.codes = codes;
        this.care = care;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return the code, which is kept nowhere else
     * @throws IdentityProblem when the account is not this officer's to help
     */
    @Transactional
    public String issue(SignedIn me, Account account, Verified how) {
        if (!mayHelp(me, account)) {
            throw IdentityProblem.notOpenToYou();
        }
        String code = RecoveryCodes.one();
        codes.put(new AccessCode(
                account.id(),
                RecoveryCodes.digest(code),
                me.account(),
                clock.instant().plus(GOOD_FOR)));
        trail.record(Act.of(me.account(), "identity.access-code-issue", "account:" + account.id())
                .onBehalfOf(account.id())
                .with(Map.of("verified", how.name())));
        events.publishEvent(
                AccountAlert.of(account.id(), AccountAlert.Kind.ACCESS_CODE_ISSUED, clock.instant(), me.fullName()));
        return code;
    }

    private boolean mayHelp(SignedIn me, Account account) {
        if (me.account().equals(account.id())) {
            return false;
        }
        return account.officer() == null ? me.holds(Role.COUNTER_OFFICER) : care.includes(me, account);
    }

    @EventListener
    void forgetEnded(DayHasPassed event) {
        codes.forgetEnded(clock.instant());
    }
}
