package vn.datmui.documents;

import java.util.Set;
import vn.datmui.exchange.Direction;
import vn.datmui.kernel.AgencyCode;

/**
 * A series of numbers (hệ thống số) of an agency for one year: from 01 on the first of January without a gap, one for paper and
 * electronic documents (Decree 30/2020/NĐ-CP, art. 15(1), 22(2)). Which types of outgoing documents share a series is for the
 * head of the agency to decide, so it is data.
 *
 * @param types empty for incoming documents
 */
public record NumberSeries(
        AgencyCode agency,
        int year,
        Direction direction,
        String code,
        String name,
        Set<DocumentType> types,
        int lastNumber) {

    public NumberSeries {
        types = Set.copyOf(types);
    }
}
