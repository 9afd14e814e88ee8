package vn.datmui.organisation;

import java.util.Set;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Period;

/**
 * A unit inside an agency (phòng, ban, bộ phận): the deepest level shown to a signed-in applicant (Circular 01/2018, art. 16).
 *
 * @param code unique in the province, {@code <agency>/<kind>}
 * @param kind how process plans name it: {@code reception}, {@code justice}, {@code economy}, {@code leadership} ...
 * @param alsoFor kinds of units whose fields it took over, so that dossiers of merged agencies find their desk
 */
public record Unit(String code, AgencyCode agency, String name, String kind, Set<String> alsoFor, Period validity) {}
