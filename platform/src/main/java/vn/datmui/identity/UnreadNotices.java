package vn.datmui.identity;

import vn.datmui.kernel.AccountId;

/** How many notices a person has not read yet, for the bell in the page shell; the module that keeps notices implements it. */
@FunctionalInterface
public interface UnreadNotices {

    int countFor(AccountId account);
}
