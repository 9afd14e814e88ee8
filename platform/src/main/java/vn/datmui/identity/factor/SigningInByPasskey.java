package vn.datmui.identity.factor;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.Account;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.signin.Caller;
import vn.datmui.identity.signin.OpeningSession;
import vn.datmui.identity.signin.Proof;
import vn.datmui.identity.signin.SignIn;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.Digest;

/** Signs a person in by a passkey alone: the device is one factor, the finger, face or PIN that opens it the other. */
@Component
public class SigningInByPasskey {

    private final Passkeys passkeys;
    private final Accounts accounts;
    private final OpeningSession opening;
    private final AuditTrail trail;

    SigningInByPasskey(Passkeys passkeys, Accounts accounts, OpeningSession opening, AuditTrail trail) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.opening = opening;
        this.trail = trail;
    }

    /** Empty when the answer does not hold. */
    @Transactional
    public Optional<SignIn.Opened> signIn(Digest browser, String answer, Caller caller) {
        Optional<SignIn.Opened> opened = passkeys.signed(browser, answer, true)
                .flatMap(passkey -> accounts.find(passkey.account()))
                .filter(SigningInByPasskey::standsForSomebody)
                .map(account -> opening.open(account, caller, Proof.PASSKEY));
        if (opened.isEmpty()) {
            trail.record(Act.ofSystem("identity.sign-in-refused", "account:unknown"));
        }
        return opened;
    }

    /** An account that was merged into another stands for nobody any more. */
    private static boolean standsForSomebody(Account account) {
        return account.personalId() != null || account.officer() != null;
    }
}
