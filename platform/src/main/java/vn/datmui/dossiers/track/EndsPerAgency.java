package vn.datmui.dossiers.track;

import java.util.Map;
import vn.datmui.kernel.AgencyCode;

/** Counts dossiers that have come to their end, by the agency with which they were filed. */
@FunctionalInterface
public interface EndsPerAgency {

    Map<AgencyCode, Long> count();
}
