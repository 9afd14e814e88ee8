package vn.datmui.dossiers.apply;

import java.util.Map;
import vn.datmui.kernel.Problem;

/** What a caller may do wrong with a draft. */
public final class DraftProblem extends Problem {

    private DraftProblem(Kind kind, String code, Map<String, Object> parameters) {
        super(kind, code, parameters);
    }

    /** No such draft, or not one that this person may know of; or a page or paper that it does not have. */
    public static DraftProblem unknown() {
        return new DraftProblem(Kind.NOT_FOUND, "DOS-0101", Map.of());
    }

    /** The procedure does not exist or is not in force on this day. */
    public static DraftProblem procedureNotInForce() {
        return new DraftProblem(Kind.GONE, "DOS-0102", Map.of());
    }

    /** The procedure is published but cannot be filed this way here. */
    public static DraftProblem notFiledHere() {
        return new DraftProblem(Kind.NOT_FOUND, "DOS-0103", Map.of());
    }

    /** More text than any form can hold. */
    public static DraftProblem tooMuchText(int limitCharacters) {
        return new DraftProblem(Kind.TOO_LARGE, "DOS-0104", Map.of("limit", limitCharacters));
    }

    /** The draft has become a dossier and changes no more. */
    public static DraftProblem alreadySubmitted() {
        return new DraftProblem(Kind.CONFLICT, "DOS-0105", Map.of());
    }

    public static DraftProblem tooManyFiles(int most) {
        return new DraftProblem(Kind.INVALID, "DOS-0106", Map.of("most", most));
    }

    /** No file came with the upload. */
    public static DraftProblem noFileChosen() {
        return new DraftProblem(Kind.INVALID, "DOS-0107", Map.of());
    }

    /** Only a dossier of one's own that was refused or withdrawn is copied. */
    public static DraftProblem notToBeCopied() {
        return new DraftProblem(Kind.CONFLICT, "DOS-0108", Map.of());
    }
}
