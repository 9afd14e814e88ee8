package vn.datmui.identity.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.datmui.kernel.AccountId;

/** Keeps what was typed into forms that come after their session has ended. */
interface KeepingUnsent {

    /**
     * Puts the form of a request aside for the person whose session has ended.
     *
     * @return false when there is something typed that cannot be kept: too much, or nobody knows whose it is
     */
    boolean keep(HttpServletRequest request, HttpServletResponse response);

    /** The person has sent the form again: what was kept of it is forgotten. */
    void sentAtLast(HttpServletRequest request, AccountId person);
}
