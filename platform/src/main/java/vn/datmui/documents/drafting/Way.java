package vn.datmui.documents.drafting;

/** How a document gets to an addressee. */
public enum Way {
    /** To a unit inside the agency. */
    UNIT,
    /** Over the document axis (Decision 28/2018/QĐ-TTg). */
    AXIS,
    /** Printed, sealed and sent on paper (Decree 30/2020/NĐ-CP, art. 18(5)). */
    PAPER
}
