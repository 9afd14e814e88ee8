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

    /** No such client, proposal or request for consent, or not this person's. */
    public static IdentityProblem unknownClient() {
        return new IdentityProblem(Kind.NOT_FOUND, "IDE-0004");
    }

    /** Another administrator has decided meanwhile. */
    public static IdentityProblem decidedAlready() {
        return new IdentityProblem(Kind.CONFLICT, "IDE-0005");
    }

    /** Who proposed may not approve. */
    public static IdentityProblem secondPairOfEyes() {
        return new IdentityProblem(Kind.FORBIDDEN, "IDE-0006");
    }

    /** The post needs a second factor, and the person has not signed in with one. */
    public static IdentityProblem secondFactorNeeded() {
        return new IdentityProblem(Kind.FORBIDDEN, "IDE-0020");
    }

    /** The last second factor of a person whose post needs one. */
    public static IdentityProblem lastFactor() {
        return new IdentityProblem(Kind.CONFLICT, "IDE-0021");
    }

    /** Factors are changed by somebody who has just signed in. */
    public static IdentityProblem signInTooOld() {
        return new IdentityProblem(Kind.FORBIDDEN, "IDE-0022");
    }

    /** No such proposal of a reset, or not this administrator's to decide. */
    public static IdentityProblem unknownReset() {
        return new IdentityProblem(Kind.NOT_FOUND, "IDE-0023");
    }

    /** No such officer, post or agency, or not this administrator's to know. */
    public static IdentityProblem unknownOfficer() {
        return new IdentityProblem(Kind.NOT_FOUND, "IDE-0030");
    }

    /** Nobody gives, moves or ends a post of their own, or suspends themselves. */
    public static IdentityProblem notYourOwnPosts() {
        return new IdentityProblem(Kind.FORBIDDEN, "IDE-0031");
    }

    /** The post rules others, or the account serves another agency too: the province's administrators decide. */
    public static IdentityProblem notYoursToGive() {
        return new IdentityProblem(Kind.FORBIDDEN, "IDE-0032");
    }

    /** Nobody comes in by this account at present. */
    public static IdentityProblem suspended() {
        return new IdentityProblem(Kind.FORBIDDEN, "IDE-0033");
    }

    /** The mandate by which the person acts does not reach that far. */
    public static IdentityProblem beyondMandate() {
        return new IdentityProblem(Kind.FORBIDDEN, "IDE-0040");
    }

    /** No such mandate, or not this person's. */
    public static IdentityProblem unknownMandate() {
        return new IdentityProblem(Kind.NOT_FOUND, "IDE-0041");
    }

    /** No such request about data, or not this person's. */
    public static IdentityProblem unknownDataRequest() {
        return new IdentityProblem(Kind.NOT_FOUND, "IDE-0042");
    }

    /** The route is open to nobody: it does not say to whom it is. */
    public static IdentityProblem closed() {
        return new IdentityProblem(Kind.FORBIDDEN, "IDE-0003");
    }
}
