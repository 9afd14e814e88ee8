package vn.datmui.dossiers.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.Money;

/**
 * What the applicant owes for the dossier: the fee computed at submission, and a financial obligation found later.
 *
 * @param feePaidAt null while the fee is owed; a fee of nothing is never owed
 * @param receiptNumber of the fee receipt; empty while unpaid
 * @param obligation beside the fee (land tax and similar); nothing when none was found
 * @param obligationBasis the decision that fixes it
 */
public record Dues(
        Money fee,
        @Nullable Instant feePaidAt,
        String receiptNumber,
        Money obligation,
        String obligationBasis,
        @Nullable Instant obligationPaidAt) {

    static Dues ofFee(Money fee) {
        return new Dues(fee, null, "", Money.ZERO, "", null);
    }

    Dues feePaid(Instant at, String number) {
        return new Dues(fee, at, number, obligation, obligationBasis, obligationPaidAt);
    }

    Dues withObligation(Money amount, String basis) {
        return new Dues(fee, feePaidAt, receiptNumber, amount, basis, null);
    }

    Dues obligationPaid(Instant at) {
        return new Dues(fee, feePaidAt, receiptNumber, obligation, obligationBasis, at);
    }

    public boolean feeIsOwed() {
        return !fee.isZero() && feePaidAt == null;
    }
}
