package vn.datmui.identity.recovery;

import java.time.Instant;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Digest;

/** A code that was given to a person at a counter, to set a new password with. */
public record AccessCode(AccountId account, Digest digest, AccountId issuedBy, Instant endsAt) {}
