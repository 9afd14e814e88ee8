package vn.datmui.identity.factor;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.AccountAlert;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.factor.store.FactorTable;
import vn.datmui.identity.factor.store.PasskeyTable;
import vn.datmui.identity.signin.SecondFactors;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;

/**
 * The second factors that people choose for themselves, and may drop again; the last one stays where the person's post needs it.
 * Every change is told to the owner.
 */
@Component
public class Factors implements SecondFactors {

    private final FactorTable table;
    private final PasskeyTable passkeys;
    private final FactorSettings settings;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Factors(
            FactorTable table,
            PasskeyTable passkeys,
            FactorSettings settings,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.passkeys = passkeys;
        this.settings = settings;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean protect(AccountId account) {
        return of(account).any();
    }

    public EnrolledFactors of(AccountId account) {
        return new EnrolledFactors(table.hasActive(account), passkeys.of(account), table.codesLeft(account));
    }

    /** Whether a post of today needs a second factor. */
    public boolean isRequiredOf(SignedIn person) {
        return person.allPosts().stream().anyMatch(post -> settings.include(post.role()));
    }

    /** The key that waits for the first code of the person's app; made now if none waits. */
    @Transactional
    public AppKey waitingKey(AccountId account) {
        return table.waiting(account).orElseGet(() -> {
            AppKey key = AppKey.fresh();
            table.keepWaiting(account, key, clock.instant());
            return key;
        });
    }

    /** Takes the waiting key into use if the code is one of it; answers with new recovery codes, else nothing. */
    @Transactional
    public Optional<List<String>> confirmApp(AccountId account, String code) {
        OptionalLong step = table.waiting(account)
                .map(key -> key.stepOf(code, clock.instant()))
                .orElse(OptionalLong.empty());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        table.activate(account, step.getAsLong(), clock.instant());
        note(account, "identity.factor-add", "app", AccountAlert.Kind.FACTOR_ADDED);
        return Optional.of(freshCodes(account));
    }

    /** A key that was given, such as the demonstration's. */
    @Transactional
    public void giveApp(AccountId account, AppKey key) {
        table.keepWaiting(account, key, clock.instant());
        table.activate(account, 0, clock.instant());
    }

    /** New recovery codes; the old ones open nothing any more. */
    @Transactional
    public List<String> freshCodes(AccountId account) {
        List<String> codes = RecoveryCodes.fresh();
        table.replaceCodes(account, codes.stream().map(RecoveryCodes::digest).toList());
        trail.record(Act.of(account, "identity.recovery-codes", "account:" + account));
        return codes;
    }

    @Transactional
    public void add(Passkey passkey) {
        passkeys.add(passkey);
        note(passkey.account(), "identity.factor-add", "passkey", AccountAlert.Kind.FACTOR_ADDED);
    }

    /** @throws IdentityProblem when it is the last one and the person's post needs it */
    @Transactional
    public void dropApp(SignedIn me) {
        requireAnother(me);
        table.forgetKeys(me.account());
        afterDropping(me, "app");
    }

    /** @throws IdentityProblem when it is the last one and the person's post needs it */
    @Transactional
    public void dropPasskey(SignedIn me, String id) {
        requireAnother(me);
        if (passkeys.drop(me.account(), id)) {
            afterDropping(me, "passkey");
        }
    }

    private void requireAnother(SignedIn me) {
        if (isRequiredOf(me) && of(me.account()).count() <= 1) {
            throw IdentityProblem.lastFactor();
        }
    }

    private void afterDropping(SignedIn me, String what) {
        if (!protect(me.account())) {
            table.replaceCodes(me.account(), List.of());
        }
        note(me.account(), "identity.factor-drop", what, AccountAlert.Kind.FACTOR_REMOVED);
    }

    private void note(AccountId account, String verb, String what, AccountAlert.Kind kind) {
        trail.record(Act.of(account, verb, "account:" + account).with(Map.of("factor", what)));
        events.publishEvent(AccountAlert.of(account, kind, clock.instant(), what));
    }
}
