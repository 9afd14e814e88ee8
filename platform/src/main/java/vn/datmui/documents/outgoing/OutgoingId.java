package vn.datmui.documents.outgoing;

import java.util.UUID;
import vn.datmui.documents.drafting.OutgoingProblem;

/** Names one outgoing document, from its first draft on. */
public record OutgoingId(UUID value) {

    public static OutgoingId fresh() {
        return new OutgoingId(UUID.randomUUID());
    }

    /** @throws OutgoingProblem unknown when the text names nothing */
    public static OutgoingId read(String text) {
        try {
            return new OutgoingId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw OutgoingProblem.unknown();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
