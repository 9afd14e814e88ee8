package vn.datmui.identity.signin;

import vn.datmui.kernel.AccountId;

/** Whether a person has chosen a second factor, without which a password opens nothing. */
@FunctionalInterface
public interface SecondFactors {

    boolean protect(AccountId account);
}
