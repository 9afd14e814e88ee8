package vn.datmui.documents;

import java.util.Optional;
import java.util.UUID;

/** Names one incoming document of one agency. */
public record IncomingId(UUID value) {

    public static IncomingId fresh() {
        return new IncomingId(UUID.randomUUID());
    }

    /** Empty when the text names nothing. */
    public static Optional<IncomingId> read(String text) {
        try {
            return Optional.of(new IncomingId(UUID.fromString(text)));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
