package vn.datmui.organisation;

import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Period;

/**
 * A unit inside an agency (phòng, ban, bộ phận): the deepest level shown to a signed-in applicant (Circular 01/2018, art. 16).
 *
 * @param code unique in the province, {@code <agency>/<kind>}
 * @param kind how process plans name it: {@code reception}, {@code justice}, {@code economy}, {@code leadership} ...
 */
public record Unit(String code, AgencyCode agency, String name, String kind, Period validity) {}
