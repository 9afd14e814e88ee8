package vn.datmui.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.PersonalId;

/**
 * An account with the facts about its person that the platform already knows, and therefore never asks again.
 *
 * @param address the registered residence in words; empty when unknown
 * @param areaCode the commune of the residence, five digits; null when unknown
 * @param gender {@code male}, {@code female} or empty
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
        String phone) {}
