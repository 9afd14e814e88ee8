package vn.datmui.dossiers;

import java.util.Map;
import vn.datmui.kernel.Problem;

/** What a caller may do wrong with a dossier. */
public final class DossierProblem extends Problem {

    private DossierProblem(Kind kind, String code, Map<String, Object> parameters) {
        super(kind, code, parameters);
    }

    /** No such dossier, or not one that this person may know of. */
    public static DossierProblem unknown() {
        return new DossierProblem(Kind.NOT_FOUND, "DOS-0001", Map.of());
    }

    /** The act does not fit the state that the dossier is in by now. */
    public static DossierProblem notInThisState(Status status, Trigger trigger) {
        return new DossierProblem(Kind.CONFLICT, "DOS-0002", Map.of("status", status.name(), "act", trigger.name()));
    }

    /** Somebody else has acted since the page was read. */
    public static DossierProblem changedMeanwhile() {
        return new DossierProblem(Kind.CONFLICT, "DOS-0003", Map.of());
    }

    /** The person holds no post that permits the act on this dossier. */
    public static DossierProblem notYourPost() {
        return new DossierProblem(Kind.FORBIDDEN, "DOS-0004", Map.of());
    }

    /** The number of the day has passed 9999: the law has no code for it; see {@link CodesOfDayUsedUp}. */
    public static DossierProblem codesOfDayUsedUp() {
        return new DossierProblem(Kind.CONFLICT, "DOS-0005", Map.of());
    }

    /** A second request for something new, or after the third working day, needs the leader. */
    public static DossierProblem supplementNeedsLeader() {
        return new DossierProblem(Kind.CONFLICT, "DOS-0006", Map.of());
    }

    /** The appointment may be moved at most once (Decree 61/2018, art. 19(9)). */
    public static DossierProblem alreadyRescheduled() {
        return new DossierProblem(Kind.CONFLICT, "DOS-0007", Map.of());
    }

    /** Something that the act needs is missing or malformed: which field, and the bundle key that says why. */
    public static DossierProblem missing(String field) {
        return new DossierProblem(Kind.INVALID, "DOS-0008", Map.of("field", field));
    }

    /** The fee is still owed; the result is returned against it. */
    public static DossierProblem feeNotPaid(String amount) {
        return new DossierProblem(Kind.CONFLICT, "DOS-0009", Map.of("amount", amount));
    }

    /** The procedure cannot be decided in that agency on this day. */
    public static DossierProblem agencyNotCompetent() {
        return new DossierProblem(Kind.INVALID, "DOS-0010", Map.of());
    }

    /** Too many look-ups from one address. */
    public static DossierProblem tooManyLookUps() {
        return new DossierProblem(Kind.TOO_MANY_REQUESTS, "DOS-0011", Map.of());
    }

    /** The fee has been paid, or the dossier has ended without a result to be paid for. */
    public static DossierProblem noFeeOwed() {
        return new DossierProblem(Kind.CONFLICT, "DOS-0013", Map.of());
    }

    /** The request to supplement that the page showed has been answered, dropped or replaced since. */
    public static DossierProblem requestPassed() {
        return new DossierProblem(Kind.CONFLICT, "DOS-0014", Map.of());
    }

    /** A text that goes on an official form of one page is too long for it. */
    public static DossierProblem tooLongForForm(String field, int limit, int lines) {
        return new DossierProblem(Kind.INVALID, "DOS-0015", Map.of("field", field, "limit", limit, "lines", lines));
    }

    /** The seconds in which the act could be taken back are over, or it was somebody else's. */
    public static DossierProblem tooLateToUndo() {
        return new DossierProblem(Kind.CONFLICT, "DOS-0016", Map.of());
    }

    /** The officer keeps another filter under that name. */
    public static DossierProblem filterNameTaken() {
        return new DossierProblem(Kind.CONFLICT, "DOS-0017", Map.of());
    }

    /** An officer keeps no more filters than can be seen at a glance. */
    public static DossierProblem tooManyFilters(int limit) {
        return new DossierProblem(Kind.CONFLICT, "DOS-0018", Map.of("limit", limit));
    }

    /** A paper is signed by whoever has seen it: the dossier was not opened as it stands now. */
    public static DossierProblem notOpenedYet() {
        return new DossierProblem(Kind.CONFLICT, "DOS-0019", Map.of());
    }

    /** The new appointment must lie after the old one and within reason. */
    public static DossierProblem newDateNotLater() {
        return new DossierProblem(Kind.INVALID, "DOS-0012", Map.of());
    }
}
