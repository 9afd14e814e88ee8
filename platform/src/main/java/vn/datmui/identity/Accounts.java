package vn.datmui.identity;

import java.util.Optional;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.PersonalId;

/** The accounts of people. One person, one account. */
public interface Accounts {

    Optional<Account> find(AccountId id);

    Optional<Account> findCitizen(PersonalId personalId);

    /** The account by which an officer signs in; empty for an officer without one. */
    Optional<Account> findOfficer(OfficerId officer);

    /**
     * The account of a person who comes to a counter without one (assisted filing): found by number, else opened without a
     * password, to be claimed later with proof.
     */
    Account openAtCounter(PersonalId personalId, String fullName, String phone);
}
