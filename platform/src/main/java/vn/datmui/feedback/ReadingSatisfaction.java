package vn.datmui.feedback;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.datmui.dossiers.EndedDossiers;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;

/** The published figures per agency, and the comments that the officers of an agency may read. */
@Component
public class ReadingSatisfaction {

    private static final int MOST_COMMENTS = 200;

    private final EndedDossiers ended;
    private final Ratings ratings;

    ReadingSatisfaction(EndedDossiers ended, Ratings ratings) {
        this.ended = ended;
        this.ratings = ratings;
    }

    /** Every agency that stands, in the order of the directory, also those that nobody has rated. */
    public List<Satisfaction> perAgency() {
        Map<AgencyCode, Map<Grade, Long>> grades = ratings.countPerAgency();
        return ended.perAgency().stream()
                .map(ends ->
                        new Satisfaction(ends.agencyName(), grades.getOrDefault(ends.agency(), Map.of()), ends.ended()))
                .toList();
    }

    /** The sum of all agencies. */
    public static Satisfaction total(String name, List<Satisfaction> parts) {
        Map<Grade, Long> grades = new EnumMap<>(Grade.class);
        parts.forEach(part -> part.grades().forEach((grade, count) -> grades.merge(grade, count, Long::sum)));
        return new Satisfaction(
                name, grades, parts.stream().mapToLong(Satisfaction::ended).sum());
    }

    /** The figures of the officer's own agency. */
    public Satisfaction own(SignedIn me) {
        AgencyCode agency = agencyOf(me);
        Map<Grade, Long> grades = ratings.countPerAgency().getOrDefault(agency, Map.of());
        return ended.perAgency().stream()
                .filter(ends -> ends.agency().equals(agency))
                .findFirst()
                .map(ends -> new Satisfaction(ends.agencyName(), grades, ends.ended()))
                .orElseThrow(FeedbackProblem::noAgency);
    }

    public List<AnonymousComment> commentsFor(SignedIn me) {
        return ratings.commentsOn(agencyOf(me), MOST_COMMENTS);
    }

    private static AgencyCode agencyOf(SignedIn me) {
        return me.agency().orElseThrow(FeedbackProblem::noAgency);
    }
}
