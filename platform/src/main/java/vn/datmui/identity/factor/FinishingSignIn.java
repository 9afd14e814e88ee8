package vn.datmui.identity.factor;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.AccountAlert;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.factor.store.FactorTable;
import vn.datmui.identity.signin.Brake;
import vn.datmui.identity.signin.Brake.Bucket;
import vn.datmui.identity.signin.Caller;
import vn.datmui.identity.signin.HalfSignIns;
import vn.datmui.identity.signin.OpeningSession;
import vn.datmui.identity.signin.Proof;
import vn.datmui.identity.signin.Secret;
import vn.datmui.identity.signin.SignIn;
import vn.datmui.identity.store.FailureTable;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.Digest;

/**
 * The second step of a sign-in: the code of the app, a recovery code or a passkey. Guessing is slowed down per account for
 * browsers that nobody knows and per device for the person's own; a passkey cannot be guessed and never waits.
 */
@Component
public class FinishingSignIn {

    /** How the second step ended. */
    public sealed interface Finish {

        record Entered(SignIn.Opened opened) implements Finish {}

        /** The code belongs to nothing of this person. */
        record Wrong() implements Finish {}

        /** The code was right, but has been taken already. */
        record Spent() implements Finish {}

        record Wait(Duration time) implements Finish {}

        /** The first step is too long ago. */
        record TooLate() implements Finish {}
    }

    private final HalfSignIns halves;
    private final Accounts accounts;
    private final FactorTable table;
    private final FailureTable devices;
    private final Brake brake;
    private final OpeningSession opening;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FinishingSignIn(
            HalfSignIns halves,
            Accounts accounts,
            FactorTable table,
            FailureTable devices,
            Brake brake,
            OpeningSession opening,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.halves = halves;
        this.accounts = accounts;
        this.table = table;
        this.devices = devices;
        this.brake = brake;
        this.opening = opening;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Finish byCode(String token, String typed, Caller caller) {
        Optional<AccountId> account = halves.find(token);
        if (account.isEmpty()) {
            return new Finish.TooLate();
        }
        boolean recovery = RecoveryCodes.looksLike(typed);
        List<Bucket> buckets = recovery
                ? Brake.ofRecoveryCodes(account.get())
                : Brake.ofCodes(account.get(), known(account.get(), caller));
        Optional<Duration> waiting = brake.waiting(buckets);
        if (waiting.isPresent()) {
            return new Finish.Wait(waiting.get());
        }
        return recovery
                ? byRecovery(account.get(), token, typed, buckets, caller)
                : byApp(account.get(), token, typed, buckets, caller);
    }

    /** The passkey was verified already. */
    @Transactional
    public Finish byPasskey(String token, Passkey passkey, Caller caller) {
        return halves.find(token).filter(passkey.account()::equals).isPresent()
                ? enter(passkey.account(), token, caller, Proof.PASSWORD_AND_PASSKEY)
                : new Finish.TooLate();
    }

    private Finish byApp(AccountId account, String token, String typed, List<Bucket> buckets, Caller caller) {
        OptionalLong step = table.active(account)
                .map(key -> key.stepOf(typed.replaceAll("\\s", ""), clock.instant()))
                .orElse(OptionalLong.empty());
        if (step.isEmpty()) {
            return wrong(account, buckets);
        }
        if (!table.spend(account, step.getAsLong())) {
            return new Finish.Spent();
        }
        brake.succeeded(buckets);
        return enter(account, token, caller, Proof.APP);
    }

    private Finish byRecovery(AccountId account, String token, String typed, List<Bucket> buckets, Caller caller) {
        if (!table.spend(account, RecoveryCodes.digest(typed), clock.instant())) {
            return wrong(account, buckets);
        }
        brake.succeeded(buckets);
        events.publishEvent(AccountAlert.of(
                account,
                AccountAlert.Kind.RECOVERY_CODE_USED,
                clock.instant(),
                String.valueOf(table.codesLeft(account))));
        return enter(account, token, caller, Proof.RECOVERY_CODE);
    }

    private Finish wrong(AccountId account, List<Bucket> buckets) {
        brake.failed(buckets);
        trail.record(Act.ofSystem("identity.second-step-refused", "account:" + account));
        if (brake.waiting(buckets).isPresent()) {
            events.publishEvent(AccountAlert.of(account, AccountAlert.Kind.FACTOR_GUESSED, clock.instant()));
        }
        return new Finish.Wrong();
    }

    private Finish enter(AccountId account, String token, Caller caller, Proof proof) {
        return halves.end(token)
                ? new Finish.Entered(opening.open(accounts.find(account).orElseThrow(), caller, proof))
                : new Finish.TooLate();
    }

    private Optional<Digest> known(AccountId account, Caller caller) {
        return Optional.of(caller.deviceSecret())
                .filter(secret -> !secret.isEmpty())
                .map(Secret::digest)
                .filter(device -> devices.knows(account, device));
    }
}
