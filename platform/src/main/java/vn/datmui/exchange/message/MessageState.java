package vn.datmui.exchange.message;

/** Where a message is. Every message ends in a named state. */
public enum MessageState {
    /** Going out: in the outbox. */
    WAITING,
    /** Going out: the axis has it. */
    SENT,
    /** Going out: given up, with the reason. */
    FAILED,
    /** Came in and had its effect. */
    TAKEN,
    /** Came in before the document that it is about. */
    KEPT_WAITING,
    /** Came in and failed a check. */
    BAD,
    /** Came in again; had its effect before. */
    REPEATED,
    /** Came in as a state secret; only that it came is kept. */
    EXCLUDED;

    /** Whether the axis is told that the transfer succeeded. */
    public boolean isGood() {
        return this == TAKEN || this == KEPT_WAITING || this == REPEATED;
    }
}
