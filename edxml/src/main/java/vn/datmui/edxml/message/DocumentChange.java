package vn.datmui.edxml.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an update changes.
 *
 * @param documentInfo {@code 1} when the document's data changed
 * @param documentReceiver {@code 1} when its receivers changed
 */
public record DocumentChange(
        @Nullable String documentInfo, @Nullable String documentReceiver, List<ReceiverChange> receivers) {

    public DocumentChange {
        receivers = List.copyOf(receivers);
    }

    /** A receiver that is added ({@code 1}) or removed ({@code 0}). */
    public record ReceiverChange(String organId, String receiverType) {

        public boolean isRemoved() {
            return receiverType.equals("0");
        }
    }
}
