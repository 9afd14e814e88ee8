package vn.datmui.documents.workfiles;

import java.util.Map;
import vn.datmui.kernel.Problem;

/** What a caller may do wrong with work files. Codes from 0300. */
public final class FileProblem extends Problem {

    private FileProblem(Kind kind, String code, Map<String, Object> parameters) {
        super(kind, code, parameters);
    }

    /** No such file, or not the person's: both sound the same. */
    public static FileProblem unknown() {
        return new FileProblem(Kind.NOT_FOUND, "DOC-0300", Map.of());
    }

    /** The state does not permit it (any more). */
    public static FileProblem notNow(FileState state) {
        return new FileProblem(Kind.CONFLICT, "DOC-0301", Map.of("state", state.name()));
    }

    public static FileProblem changedMeanwhile() {
        return new FileProblem(Kind.CONFLICT, "DOC-0302", Map.of());
    }

    public static FileProblem notYourPart() {
        return new FileProblem(Kind.FORBIDDEN, "DOC-0303", Map.of());
    }

    /** An empty file is not closed. */
    public static FileProblem empty() {
        return new FileProblem(Kind.INVALID, "DOC-0304", Map.of());
    }

    /** Kept less than five years: not handed over (Decree 30/2020/NĐ-CP, art. 31(3)(c)). */
    public static FileProblem keptTooShort() {
        return new FileProblem(Kind.INVALID, "DOC-0305", Map.of());
    }

    /** The document lies in the file already, or there is no such document. */
    public static FileProblem notToBeAdded() {
        return new FileProblem(Kind.INVALID, "DOC-0306", Map.of());
    }

    /** The plan has a line with this code. */
    public static FileProblem codeTaken() {
        return new FileProblem(Kind.CONFLICT, "DOC-0307", Map.of());
    }
}
