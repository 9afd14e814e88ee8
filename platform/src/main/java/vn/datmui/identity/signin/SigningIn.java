package vn.datmui.identity.signin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.Account;
import vn.datmui.identity.signin.Brake.Bucket;
import vn.datmui.identity.store.AccountTable;
import vn.datmui.identity.store.FailureTable;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.PersonalId;

/** Signs a person in by personal number or user name, and password. */
@Component
public class SigningIn {

    private static final int LONGEST_NAME = 60;

    private final AccountTable accounts;
    private final FailureTable devices;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final HalfSignIns halves;
    private final OpeningSession sessions;
    private final Brake brake;
    private final AuditTrail trail;

    SigningIn(
            AccountTable accounts,
            FailureTable devices,
            Passwords passwords,
            SecondFactors factors,
            HalfSignIns halves,
            OpeningSession sessions,
            Brake brake,
            AuditTrail trail) {
        this.accounts = accounts;
        this.devices = devices;
        this.passwords = passwords;
        this.factors = factors;
        this.halves = halves;
        this.sessions = sessions;
        this.brake = brake;
        this.trail = trail;
    }

    @Transactional
    public SignIn signIn(String typedName, String password, Caller caller) {
        String name = tidy(typedName);
        Optional<Account> account = find(name);
        List<Bucket> buckets = buckets(name, account, caller);
        var waiting = brake.waiting(buckets);
        if (waiting.isPresent()) {
            return new SignIn.Wait(waiting.get());
        }
        if (!passwords.matches(password, account.flatMap(a -> accounts.passwordHash(a.id())))) {
            return refuse(account, buckets);
        }
        return open(account.orElseThrow(), buckets, caller);
    }

    private SignIn refuse(Optional<Account> account, List<Bucket> buckets) {
        brake.failed(buckets);
        String subject = account.map(a -> "account:" + a.id()).orElse("account:unknown");
        trail.record(Act.ofSystem("identity.sign-in-refused", subject));
        return new SignIn.Refused();
    }

    private SignIn open(Account account, List<Bucket> buckets, Caller caller) {
        brake.succeeded(buckets);
        if (factors.protect(account.id())) {
            trail.record(Act.of(account.id(), "identity.sign-in-first-step", "account:" + account.id())
                    .with(Map.of(
                            "device",
                            caller.device(),
                            "assurance",
                            Proof.PASSWORD.level().word())));
            return new SignIn.HalfWay(halves.begin(account.id()));
        }
        return sessions.open(account, caller, Proof.PASSWORD);
    }

    private List<Bucket> buckets(String name, Optional<Account> account, Caller caller) {
        if (!caller.deviceSecret().isEmpty() && account.isPresent()) {
            var device = Secret.digest(caller.deviceSecret());
            if (devices.knows(account.get().id(), device)) {
                return Brake.ofKnownDevice(account.get().id().toString(), device.hex());
            }
        }
        return Brake.ofStranger(name, caller.address());
    }

    /** The account of a name as people type it: a personal number or a user name. */
    public Optional<Account> accountOf(String typedName) {
        return find(tidy(typedName));
    }

    /** Whoever is suspended is answered like a name that nobody has. */
    private Optional<Account> find(String name) {
        return findAny(name).filter(account -> !accounts.isSuspended(account.id()));
    }

    private Optional<Account> findAny(String name) {
        return PersonalId.isPersonalId(name) ? accounts.findCitizen(new PersonalId(name)) : accounts.findOfficer(name);
    }

    private static String tidy(String typed) {
        String name = typed.replaceAll("[\\s\\p{Cc}]", "").toLowerCase(Locale.ROOT);
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
