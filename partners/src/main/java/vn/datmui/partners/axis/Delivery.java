package vn.datmui.partners.axis;

/** One copy of a message for one receiver, and how far it came. */
public record Delivery(String id, String transaction, String receiver, State state, String reason) {

    /** From lying on the axis to the receiver's mark. */
    public enum State {
        WAITING,
        FETCHED,
        DONE,
        FAILED;

        public boolean isOpen() {
            return this == WAITING || this == FETCHED;
        }
    }

    Delivery now(State newState, String why) {
        return new Delivery(id, transaction, receiver, newState, why);
    }
}
