package vn.datmui.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.EndedDossiers;
import vn.datmui.dossiers.EndedDossiers.EndedDossier;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.VietnameseText;

/** Rating the handling of one's own dossier once it has come to its end, whatever the end. */
@Component
public class RatingDossier {

    /** The longest comment that is kept. */
    public static final int LONGEST_COMMENT = 2000;

    private final EndedDossiers ended;
    private final Ratings ratings;
    private final AuditTrail audit;
    private final Clock clock;

    RatingDossier(EndedDossiers ended, Ratings ratings, AuditTrail audit, Clock clock) {
        this.ended = ended;
        this.ratings = ratings;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws FeedbackProblem when the person has no such dossier that has ended */
    public EndedDossier rateable(DossierCode code, SignedIn me) {
        return ended.find(code, me.account()).orElseThrow(FeedbackProblem::nothingToRate);
    }

    public Optional<Rating> given(DossierCode code, SignedIn me) {
        return ratings.find(code, me.account());
    }

    /** The grade alone, by one tap; what was said before in words stays. */
    @Transactional
    public Rating grade(DossierCode code, SignedIn me, Grade grade) {
        Opinion opinion = given(code, me)
                .map(before -> new Opinion(grade, before.items(), before.comment()))
                .orElseGet(() -> new Opinion(grade, Set.of(), ""));
        return rate(code, me, opinion);
    }

    /** The whole opinion; replaces an earlier one within thirty days. */
    @Transactional
    public Rating rate(DossierCode code, SignedIn me, Opinion opinion) {
        EndedDossier dossier = rateable(code, me);
        Instant now = clock.instant();
        String comment = shortened(VietnameseText.cleanLines(opinion.comment()));
        Rating rating = given(code, me)
                .map(before -> changed(before, opinion, comment, now))
                .orElseGet(() -> new Rating(
                        code, me.account(), dossier.agency(), opinion.grade(), opinion.items(), comment, now, now));
        ratings.save(rating);
        audit.record(Act.of(me.account(), "feedback.rate", "dossier:" + code));
        return rating;
    }

    private static Rating changed(Rating before, Opinion opinion, String comment, Instant now) {
        if (!before.mayChange(now)) {
            throw FeedbackProblem.tooLateToChange();
        }
        return before.changed(opinion.grade(), opinion.items(), comment, now);
    }

    private static String shortened(String comment) {
        return comment.length() > LONGEST_COMMENT ? comment.substring(0, LONGEST_COMMENT) : comment;
    }
}
