package vn.datmui.organisation;

import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Period;

/**
 * A public body (cơ quan): a people's committee or a department, for its period of validity.
 *
 * @param code the code in the style of Decision 20/2020/QĐ-TTg; the key of the agency
 * @param oldCode the code in the style of QCVN 102:2016, {@code 000.00.19.H12}: the first part of a dossier code
 * @param kind what sort of body it is, for routing: {@code peoples-committee}, {@code department} ...
 * @param sector for a department what it deals with ({@code justice}, {@code construction} ...), as procedures name it
 * @param area the area that it governs; null for departments
 * @param parent the agency above
 * @param successor the agency that took over its open dossiers; null while it stands
 */
public record Agency(
        AgencyCode code,
        String oldCode,
        String name,
        Level level,
        String kind,
        @Nullable String sector,
        @Nullable String area,
        @Nullable AgencyCode parent,
        @Nullable AgencyCode successor,
        Period validity) {}
