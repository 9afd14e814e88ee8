package vn.datmui.organisation;

import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Period;
import vn.datmui.kernel.Role;

/**
 * A post that an officer holds in a unit of an agency for a period. No right exists without an agency and a period.
 *
 * @param standsIn for whom, when it is a colleague's who is away; null for one's own
 */
public record Post(
        OfficerId officer,
        AgencyCode agency,
        String unitCode,
        String unitKind,
        Role role,
        String title,
        Period validity,
        @Nullable Away standsIn) {

    /** Who is away, by name. */
    public record Away(OfficerId officer, String fullName) {}

    /** One's own. */
    public Post(
            OfficerId officer,
            AgencyCode agency,
            String unitCode,
            String unitKind,
            Role role,
            String title,
            Period validity) {
        this(officer, agency, unitCode, unitKind, role, title, validity, null);
    }

    /** The same post as another acts in it meanwhile; papers name the leader's office "TUQ." (Decree 30/2020/NĐ-CP, appendix I). */
    public Post actedInBy(OfficerId deputy, Period meanwhile, String absentName) {
        String called = role == Role.AGENCY_LEADER ? "TUQ. " + title : title;
        return new Post(deputy, agency, unitCode, unitKind, role, called, meanwhile, new Away(officer, absentName));
    }
}
