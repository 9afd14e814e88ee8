package vn.datmui.catalogue;

import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.Money;

/**
 * One line of a fee computation: name, unit amount, count, and the exemption that made it nothing, with its legal basis.
 *
 * @param exemption null when the line is to be paid
 */
public record FeeLine(
        String id,
        BilingualText name,
        Money unit,
        long count,
        @Nullable BilingualText exemption,
        String legalBasis) {

    public Money total() {
        return exemption == null ? unit.times(count) : Money.ZERO;
    }
}
