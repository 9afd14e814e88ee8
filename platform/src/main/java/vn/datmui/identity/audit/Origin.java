package vn.datmui.identity.audit;

import vn.datmui.kernel.AccountId;

/** From where and by whom the present request comes; blank when the system acts by itself. */
public interface Origin {

    String address();

    /** The id under which the logs know the request. */
    String request();

    /** The level of assurance at which the account is signed in for this request; blank when it is not. */
    String assuranceOf(AccountId account);
}
