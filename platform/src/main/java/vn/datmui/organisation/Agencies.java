package vn.datmui.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.datmui.kernel.AgencyCode;

/** The agencies of the province by day. */
public interface Agencies {

    /** The agency, whether or not it still stands. */
    Optional<Agency> find(AgencyCode code);

    /** Agencies of a level that stand on a day, in Vietnamese alphabetical order. */
    List<Agency> at(Level level, LocalDate day);

    /** The people's committee of an area on a day. */
    Optional<Agency> committeeOf(String areaCode, LocalDate day);

    /** The provincial department of a sector on a day. */
    Optional<Agency> departmentOf(String sector, LocalDate day);

    /** The agency itself while it stands on the day, else the one that took over, following successors. */
    Optional<Agency> answeringFor(AgencyCode code, LocalDate day);

    /** Every agency for whose dossiers this one answers on the day: itself, and those that were merged into it. */
    Set<AgencyCode> answeredForBy(AgencyCode code, LocalDate day);

    /** The units inside an agency on a day. */
    List<Unit> unitsOf(AgencyCode code, LocalDate day);

    /**
     * The unit of a kind ({@code reception}, {@code justice}, {@code economy} ...) inside an agency on a day; where there is
     * none, the unit that took that field over.
     */
    Optional<Unit> unitOf(AgencyCode code, String unitKind, LocalDate day);

    /** The counters (quầy) of an agency's one-stop unit on a day. */
    List<Counter> countersOf(AgencyCode code, LocalDate day);
}
