package vn.datmui.feedback;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;

/** All ratings. */
public interface Ratings {

    Optional<Rating> find(DossierCode dossier, AccountId rater);

    /** Adds it, or replaces the one that the same person gave to the same dossier. */
    void save(Rating rating);

    /** How often each grade was given, per agency; agencies without ratings are left out. */
    Map<AgencyCode, Map<Grade, Long>> countPerAgency();

    /** The ratings of an agency that say more than a grade, latest month first, at most so many. */
    List<AnonymousComment> commentsOn(AgencyCode agency, int most);
}
