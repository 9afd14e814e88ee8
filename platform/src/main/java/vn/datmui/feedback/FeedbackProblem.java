package vn.datmui.feedback;

import java.util.Map;
import vn.datmui.kernel.Problem;

/** What a caller may do wrong with a rating. */
public final class FeedbackProblem extends Problem {

    private FeedbackProblem(Kind kind, String code) {
        super(kind, code, Map.of());
    }

    /** No dossier of this person that has come to its end; whether there is another is not told. */
    public static FeedbackProblem nothingToRate() {
        return new FeedbackProblem(Kind.NOT_FOUND, "FBK-0001");
    }

    /** The thirty days in which it may be changed have passed. */
    public static FeedbackProblem tooLateToChange() {
        return new FeedbackProblem(Kind.CONFLICT, "FBK-0002");
    }

    /** The officer works in no agency today. */
    public static FeedbackProblem noAgency() {
        return new FeedbackProblem(Kind.FORBIDDEN, "FBK-0003");
    }
}
