package vn.datmui.organisation;

import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Period;
import vn.datmui.kernel.Role;

/** A post that an officer holds in a unit of an agency for a period. No right exists without an agency and a period. */
public record Post(
        OfficerId officer,
        AgencyCode agency,
        String unitCode,
        String unitKind,
        Role role,
        String title,
        Period validity) {}
