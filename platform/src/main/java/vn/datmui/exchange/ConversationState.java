package vn.datmui.exchange;

/** How far a document has come at its receiver (trạng thái xử lý), for both sides. */
public enum ConversationState {
    /** Lies in the outbox. */
    WAITING(0),
    /** The axis has it. */
    SENT(1),
    /** 01: Đã đến. */
    ARRIVED(2),
    /** 03: Đã tiếp nhận. */
    ACCEPTED(3),
    /** 04: Phân công. */
    ASSIGNED(4),
    /** 05: Đang xử lý. */
    IN_PROGRESS(5),
    /** 06: Hoàn thành. */
    DONE(6),
    /** Could not be sent. */
    FAILED(9),
    /** 02: Từ chối tiếp nhận. */
    REFUSED(9),
    /** Taken back with the receiver's agreement. */
    RECALLED(9),
    /** Another document stands in its place. */
    REPLACED(9);

    private static final int END = 9;

    private final int rank;

    ConversationState(int rank) {
        this.rank = rank;
    }

    /** Whether nothing can follow. */
    public boolean isEnd() {
        return rank == END;
    }

    /** Statuses come late and repeated: the state goes on, never back. */
    public boolean isBefore(ConversationState other) {
        return rank < other.rank;
    }
}
