package vn.datmui.documents.assignments;

import java.util.Optional;
import java.util.UUID;

/** Names one task. */
public record AssignmentId(UUID value) {

    public static AssignmentId fresh() {
        return new AssignmentId(UUID.randomUUID());
    }

    /** Empty when the text names nothing. */
    public static Optional<AssignmentId> read(String text) {
        try {
            return Optional.of(new AssignmentId(UUID.fromString(text)));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
