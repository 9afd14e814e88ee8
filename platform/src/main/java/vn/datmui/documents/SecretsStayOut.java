package vn.datmui.documents;

import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Direction;
import vn.datmui.exchange.Secrecy;
import vn.datmui.kernel.AgencyCode;

/**
 * The door for state secrets: they never enter (Law 29/2018/QH14, art. 5; Decree 30/2020/NĐ-CP, art. 15(2), 18(2), 22(4)). To be asked
 * before anything of a document is stored, its files included.
 */
public interface SecretsStayOut {

    /**
     * Counts a secret for good, whatever becomes of the caller's transaction, and refuses it. Only the level, the agency, the
     * moment and who declared are kept. A mark in the subject counts like a declaration.
     *
     * @throws DocumentsProblem {@code DOC-0008} when it is secret
     */
    void check(AgencyCode agency, Direction direction, Secrecy declared, String subject, Actor by);

    /** How many were turned away at the desks of an agency. */
    int turnedAway(AgencyCode agency);
}
