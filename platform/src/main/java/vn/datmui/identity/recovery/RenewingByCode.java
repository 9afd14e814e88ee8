package vn.datmui.identity.recovery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.Account;
import vn.datmui.identity.factor.RecoveryCodes;
import vn.datmui.identity.recovery.store.AccessCodeTable;
import vn.datmui.identity.signin.Brake;
import vn.datmui.identity.signin.Brake.Bucket;
import vn.datmui.identity.signin.Caller;
import vn.datmui.identity.signin.LeavingAndRenewing;
import vn.datmui.identity.signin.SigningIn;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.Digest;

/** Sets a new password by the code from the counter. Unknown names and wrong codes get the same answer. */
@Component
public class RenewingByCode {

    /** How it ended. */
    public sealed interface Renewal {

        record Done() implements Renewal {}

        record Wrong() implements Renewal {}

        record Wait(Duration time) implements Renewal {}

        /** The code is right and still good, the password is not: the bundle key of what is wrong with it. */
        record BadPassword(String fault) implements Renewal {}
    }

    private final SigningIn names;
    private final AccessCodeTable codes;
    private final LeavingAndRenewing renewing;
    private final Brake brake;
    private final AuditTrail trail;
    private final Clock clock;

    RenewingByCode(
            SigningIn names,
            AccessCodeTable codes,
            LeavingAndRenewing renewing,
            Brake brake,
            AuditTrail trail,
            Clock clock) {
        this.names = names;
        this.codes = codes;
        this.renewing = renewing;
        this.brake = brake;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Renewal renew(String name, String typedCode, String password, Caller caller) {
        List<Bucket> buckets = Brake.ofAccessCodes(name, caller.address());
        Optional<Duration> waiting = brake.waiting(buckets);
        if (waiting.isPresent()) {
            return new Renewal.Wait(waiting.get());
        }
        Digest code = RecoveryCodes.digest(typedCode);
        Optional<Account> account =
                names.accountOf(name).filter(known -> codes.holds(known.id(), code, clock.instant()));
        if (account.isEmpty()) {
            brake.failed(buckets);
            trail.record(Act.ofSystem("identity.access-code-refused", "account:unknown"));
            return new Renewal.Wrong();
        }
        return renew(account.get(), code, password, buckets);
    }

    private Renewal renew(Account account, Digest code, String password, List<Bucket> buckets) {
        Optional<String> fault = renewing.faultOf(account, password);
        if (fault.isPresent()) {
            return new Renewal.BadPassword(fault.get());
        }
        if (!codes.spend(account.id(), code)) {
            return new Renewal.Wrong();
        }
        brake.succeeded(buckets);
        renewing.renew(account, password);
        return new Renewal.Done();
    }
}
