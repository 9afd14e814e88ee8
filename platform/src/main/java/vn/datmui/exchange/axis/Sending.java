package vn.datmui.exchange.axis;

/** How one try to hand a message to the axis ended. */
public sealed interface Sending {

    /** The axis has it, under its own number. */
    record Taken(String axisId, boolean repeated) implements Sending {}

    /** The axis will never take it. */
    record Refused(int code, String why) implements Sending {

        /** Our credentials are at fault: every message will be refused. */
        public boolean concernsAll() {
            return code == 15 || code == 19;
        }
    }

    /** The receiver is locked: once a day is enough. */
    record Locked(String why) implements Sending {}

    /** Nothing is known; the same message is sent again under the same key. */
    record Unknown(String why) implements Sending {}
}
