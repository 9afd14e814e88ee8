package vn.datmui.identity.factor;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.Account;
import vn.datmui.identity.AccountAlert;
import vn.datmui.identity.AccountAlert.Kind;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.factor.store.FactorTable;
import vn.datmui.identity.factor.store.PasskeyTable;
import vn.datmui.identity.factor.store.ResetTable;
import vn.datmui.identity.signin.CareOfAccounts;
import vn.datmui.identity.signin.Sessions;
import vn.datmui.identity.store.HalfSignInTable;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;

/**
 * Removes the second factors of a person who has lost them, with four eyes and never one's own. An administrator proposes for the
 * officers of the own agency, of agencies that have no administrator, and for citizens; any other administrator decides.
 */
@Component
public class ResettingFactors {

    private final ResetTable resets;
    private final FactorTable factors;
    private final PasskeyTable passkeys;
    private final HalfSignInTable halves;
    private final Sessions sessions;
    private final Accounts accounts;
    private final CareOfAccounts care;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResettingFactors(
            ResetTable resets,
            FactorTable factors,
            PasskeyTable passkeys,
            HalfSignInTable halves,
            Sessions sessions,
            Accounts accounts,
            CareOfAccounts care,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.resets = resets;
        this.factors = factors;
        this.passkeys = passkeys;
        this.halves = halves;
        this.sessions = sessions;
        this.accounts = accounts;
        this.care = care;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    public List<FactorReset> waiting() {
        return resets.waiting();
    }

    /** @throws IdentityProblem when it is one's own account, or another agency's to look after */
    @Transactional
    public void propose(SignedIn me, AccountId account, String reason) {
        if (me.account().equals(account)) {
            throw IdentityProblem.secondPairOfEyes();
        }
        Account owner = accounts.find(account).orElseThrow(IdentityProblem::unknownReset);
        if (owner.officer() != null && !care.includes(me, owner)) {
            throw IdentityProblem.notOpenToYou();
        }
        if (resets.add(new FactorReset(UUID.randomUUID(), account, reason, me.account(), clock.instant()))) {
            note(me, "identity.factor-reset-propose", account, Kind.RESET_PROPOSED);
        }
    }

    /** @throws IdentityProblem when one proposed it oneself, or it is about oneself */
    @Transactional
    public void approve(SignedIn me, UUID id) {
        FactorReset reset = toDecide(me, id);
        AccountId account = reset.account();
        resets.decide(id, "APPROVED", me.account(), clock.instant());
        factors.forgetKeys(account);
        factors.replaceCodes(account, List.of());
        passkeys.dropAll(account);
        halves.endOf(account);
        sessions.endAll(account);
        note(me, "identity.factor-reset-approve", account, Kind.FACTORS_RESET);
    }

    @Transactional
    public void refuse(SignedIn me, UUID id) {
        FactorReset reset = resets.lockWaiting(id).orElseThrow(IdentityProblem::unknownReset);
        if (reset.account().equals(me.account())) {
            throw IdentityProblem.secondPairOfEyes();
        }
        resets.decide(id, "REFUSED", me.account(), clock.instant());
        trail.record(Act.of(me.account(), "identity.factor-reset-refuse", "account:" + reset.account()));
    }

    private FactorReset toDecide(SignedIn me, UUID id) {
        FactorReset reset = resets.lockWaiting(id).orElseThrow(IdentityProblem::unknownReset);
        if (reset.proposedBy().equals(me.account()) || reset.account().equals(me.account())) {
            throw IdentityProblem.secondPairOfEyes();
        }
        return reset;
    }

    private void note(SignedIn me, String verb, AccountId account, Kind kind) {
        trail.record(Act.of(me.account(), verb, "account:" + account));
        events.publishEvent(AccountAlert.of(account, kind, clock.instant()));
    }
}
