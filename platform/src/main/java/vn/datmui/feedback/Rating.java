package vn.datmui.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;

/**
 * What one applicant says about the handling of one own dossier (đánh giá). One per dossier and rater; may be changed for
 * thirty days. Who rated is never shown to anybody (Decree 61/2018/NĐ-CP, art. 27(3)).
 *
 * @param agency the agency that answered for the dossier when it was rated
 * @param comment empty when there is none
 */
public record Rating(
        DossierCode dossier,
        AccountId rater,
        AgencyCode agency,
        Grade grade,
        Set<Item> items,
        String comment,
        Instant givenAt,
        Instant changedAt) {

    /** How long an opinion may be changed. */
    public static final Duration CHANGEABLE = Duration.ofDays(30);

    public Rating {
        Set<Item> copy = EnumSet.noneOf(Item.class);
        copy.addAll(items);
        items = copy;
    }

    public boolean mayChange(Instant now) {
        return !now.isAfter(changeableUntil());
    }

    public Instant changeableUntil() {
        return givenAt.plus(CHANGEABLE);
    }

    Rating changed(Grade newGrade, Set<Item> newItems, String newComment, Instant at) {
        return new Rating(dossier, rater, agency, newGrade, newItems, newComment, givenAt, at);
    }
}
