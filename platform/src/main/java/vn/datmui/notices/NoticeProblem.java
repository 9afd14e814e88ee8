package vn.datmui.notices;

import java.util.Map;
import vn.datmui.kernel.Problem;

/** What is wrong with a question about notices. */
public final class NoticeProblem extends Problem {

    private NoticeProblem(Kind kind, String code) {
        super(kind, code, Map.of());
    }

    /** There is no such notice, or it is somebody else's: both sound the same. */
    public static NoticeProblem noSuchNotice() {
        return new NoticeProblem(Kind.NOT_FOUND, "NOT-0001");
    }
}
