package vn.datmui.documents.assignments;

/** How far a task has come. */
public enum AssignmentState {
    /** Mới giao. */
    GIVEN,
    /** Đang thực hiện. */
    IN_PROGRESS,
    /** Chờ xác nhận: reported as done to a giver who wanted to see it. */
    REPORTED,
    /** Hoàn thành. */
    DONE,
    /** Đã thôi giao. */
    WITHDRAWN;

    public boolean isOpen() {
        return this == GIVEN || this == IN_PROGRESS || this == REPORTED;
    }

    /** Whether it lies with those who work on it. */
    public boolean isWithWorkers() {
        return this == GIVEN || this == IN_PROGRESS;
    }
}
