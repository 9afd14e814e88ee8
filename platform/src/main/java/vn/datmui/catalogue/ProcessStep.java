package vn.datmui.catalogue;

import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.Role;

/**
 * One step of a process plan (quy trình nội bộ), as an official reads it.
 *
 * @param role who acts
 * @param unitKind in which unit of the competent agency
 * @param limit the time for this step; the limits of all steps add up to at most the procedure's
 */
public record ProcessStep(String id, BilingualText name, Kind kind, Role role, String unitKind, TimeLimit limit) {

    /** What the step does to the dossier. */
    public enum Kind {
        /** Examines and drafts. */
        EXAMINE,
        /** Reviews; may send back. */
        REVIEW,
        /** Decides and signs: the result paper is made here. */
        SIGN
    }
}
