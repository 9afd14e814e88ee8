package vn.datmui.documents.drafting;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.datmui.documents.DocumentType;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;

/**
 * That the head of an agency lets somebody sign (giao ký thay, ký thừa ủy quyền, ký thừa lệnh; Decree 30/2020/NĐ-CP, art. 13).
 *
 * @param types what may be signed
 * @param basis the writing in which it stands
 * @param until null when it has no end; an authorisation (TUQ.) has one
 */
public record Authority(
        UUID id,
        AgencyCode agency,
        OfficerId officer,
        Capacity capacity,
        Set<DocumentType> types,
        String basis,
        LocalDate from,
        @Nullable LocalDate until) {

    public Authority {
        types = Set.copyOf(types);
        if (!capacity.isGranted()) {
            throw OutgoingProblem.incomplete("capacity");
        }
        if (types.isEmpty()) {
            throw OutgoingProblem.incomplete("types");
        }
        if (basis.isBlank()) {
            throw OutgoingProblem.incomplete("basis");
        }
        if (until == null ? capacity == Capacity.AUTHORISED : until.isBefore(from)) {
            throw OutgoingProblem.incomplete("until");
        }
    }

    public boolean covers(DocumentType type, LocalDate day) {
        return types.contains(type) && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
