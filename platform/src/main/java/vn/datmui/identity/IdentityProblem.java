package vn.datmui.identity;

import java.util.Map;
import vn.datmui.kernel.Problem;

/** Why somebody does not come through a door. */
public final class IdentityProblem extends Problem {

    private IdentityProblem(Kind kind, String code) {
        super(kind, code, Map.of());
    }

    /** The route is open to known people only. */
    public static IdentityProblem signInNeeded() {
        return new IdentityProblem(Kind.SIGN_IN_NEEDED, "IDE-0001");
    }

    /** The person holds no post today to which the route is open. */
    public static IdentityProblem notOpenToYou() {
        return new IdentityProblem(Kind.FORBIDDEN, "IDE-0002");
    }

    /** The route is open to nobody: it does not say to whom it is. */
    public static IdentityProblem closed() {
        return new IdentityProblem(Kind.FORBIDDEN, "IDE-0003");
    }
}
