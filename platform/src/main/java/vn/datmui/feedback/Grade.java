package vn.datmui.feedback;

/** How satisfied an applicant is (mức độ hài lòng): three grades (Circular 32/2017/TT-BTTTT, art. 12). */
public enum Grade {
    /** Rất hài lòng. */
    VERY_SATISFIED,
    /** Hài lòng. */
    SATISFIED,
    /** Không hài lòng. */
    NOT_SATISFIED
}
