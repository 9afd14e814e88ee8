package vn.datmui.identity;

import java.util.List;
import vn.datmui.kernel.AccountId;

/** Who acts for whom today. */
public interface Representatives {

    /**
     * Those who read what is sent to an account: its person, and for a child or a business, which never sign in, whoever acts for them today.
     */
    List<AccountId> readersOf(AccountId account);
}
