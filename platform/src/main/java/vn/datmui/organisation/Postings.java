package vn.datmui.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;

/**
 * The register of who holds which post from when to when (bố trí, điều động cán bộ). It writes facts with their days and judges
 * nobody: whether somebody may give a post is asked by the one who calls.
 */
public interface Postings {

    void enter(Officer officer);

    /** @return the name of the holding */
    UUID give(Post post);

    Optional<HeldPost> find(UUID holding);

    /** The last day on which the post gives a right; a holding that would end before it begins is taken out. */
    void end(UUID holding, LocalDate lastDay);

    /** Every holding in an agency, of all days, by the officers' names. */
    List<HeldPost> in(AgencyCode agency);

    /** Every holding of an officer, of all days, in their order. */
    List<HeldPost> of(OfficerId officer);

    void enter(StandIn standIn);

    /** The last day; one that would end before it begins is taken out. */
    void endStandIn(UUID standIn, LocalDate lastDay);

    /** Where the officer is stood in for or stands in, the latest first. */
    List<StandIn> standInsOf(OfficerId officer);

    /** The agency and its units end with that day, and another answers for what it leaves behind. */
    void end(AgencyCode agency, LocalDate lastDay, AgencyCode successor);
}
