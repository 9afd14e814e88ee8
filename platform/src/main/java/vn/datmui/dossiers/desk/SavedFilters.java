package vn.datmui.dossiers.desk;

import java.util.List;
import java.util.UUID;
import vn.datmui.kernel.AccountId;

/** The filters that officers keep. Every method runs in the caller's transaction. */
public interface SavedFilters {

    /** In the order in which they were kept. */
    List<SavedFilter> of(AccountId account);

    /** Keeps others from changing the filters of the account until the transaction ends. */
    void lock(AccountId account);

    void add(AccountId account, SavedFilter filter);

    void rename(AccountId account, UUID id, String name);

    void remove(AccountId account, UUID id);
}
