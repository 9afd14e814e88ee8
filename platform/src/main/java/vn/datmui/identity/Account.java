package vn.datmui.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.PersonalId;

/**
 * An account with the facts about its person or business that the platform already knows, and therefore never asks again.
 *
 * @param address the registered residence in words; empty when unknown
 * @param areaCode the commune of the residence, five digits; null when unknown
 * @param gender {@code male}, {@code female} or empty
 * @param taxCode set for a business only
 */
public record Account(
        AccountId id,
        String fullName,
        @Nullable PersonalId personalId,
        @Nullable OfficerId officer,
        @Nullable LocalDate birthDate,
        String gender,
        String address,
        @Nullable String areaCode,
        String email,
        String phone,
        @Nullable TaxCode taxCode) {

    /** A person's. */
    public Account(
            AccountId id,
            String fullName,
            @Nullable PersonalId personalId,
            @Nullable OfficerId officer,
            @Nullable LocalDate birthDate,
            String gender,
            String address,
            @Nullable String areaCode,
            String email,
            String phone) {
        this(id, fullName, personalId, officer, birthDate, gender, address, areaCode, email, phone, null);
    }

    /** A business's: nobody signs in by it, its representatives act for it. */
    public static Account ofBusiness(AccountId id, String name, TaxCode code) {
        return new Account(id, name, null, null, null, "", "", null, "", "", code);
    }
}
