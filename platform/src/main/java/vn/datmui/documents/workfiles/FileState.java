package vn.datmui.documents.workfiles;

/** How far a work file has come (Decree 30/2020/NĐ-CP, art. 29, 30). */
public enum FileState {
    /** Đang lập. */
    OPEN,
    /** Đã kết thúc. */
    CLOSED,
    /** Đã nộp, chờ lưu trữ kiểm tra. */
    HANDED_OVER,
    /** Lưu trữ cơ quan đã nhận. */
    ARCHIVED
}
