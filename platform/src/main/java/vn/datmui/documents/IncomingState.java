package vn.datmui.documents;

import java.util.EnumSet;
import java.util.Set;

/** How far an incoming document has come in its agency (Decree 30/2020/NĐ-CP, art. 20-24). */
public enum IncomingState {
    /** Đã đến: not registered, binds nobody (art. 22(1)). */
    ARRIVED,
    /** Đã vào sổ. */
    REGISTERED,
    /** Đã trình lãnh đạo. */
    PRESENTED,
    /** Đã chuyển xử lý: the leader has said who. */
    ASSIGNED,
    /** Đang xử lý. */
    IN_PROGRESS,
    /** Hoàn thành. */
    DONE,
    /** Đã trả lại nơi gửi. */
    RETURNED,
    /** Nơi gửi đã lấy lại. */
    RECALLED,
    /** Đã được văn bản khác thay thế. */
    REPLACED;

    /** The states in which somebody still has to do something. */
    public static Set<IncomingState> open() {
        return EnumSet.of(ARRIVED, REGISTERED, PRESENTED, ASSIGNED, IN_PROGRESS);
    }

    public boolean isOpen() {
        return open().contains(this);
    }

    /** Whether it stands in the register and work on it goes on. */
    public boolean isBeingHandled() {
        return this == ASSIGNED || this == IN_PROGRESS;
    }
}
