package vn.datmui.documents.assignments;

/** What somebody has to do with a task (Decree 30/2020/NĐ-CP, art. 23(4)). */
public enum Part {
    /** Chủ trì. */
    LEAD,
    /** Phối hợp. */
    COOPERATE,
    /** Để biết. */
    INFORM
}
