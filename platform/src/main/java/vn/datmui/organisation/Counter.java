package vn.datmui.organisation;

import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Period;

/** A desk (quầy) of a one-stop unit for one or more fields (Decree 61/2018, art. 13). */
public record Counter(AgencyCode agency, int number, String name, Period validity) {}
