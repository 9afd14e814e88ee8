package vn.datmui.documents.workfiles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that lies in a work file.
 *
 * @param document the document of this platform; null for opinions and paper
 * @param author whose it is
 */
public record FileItem(
        int ordinal,
        Kind kind,
        @Nullable UUID document,
        String code,
        @Nullable LocalDate dated,
        String title,
        String author,
        String byName,
        Instant at) {

    /** What it is; paper is a step that was not on the network. */
    public enum Kind {
        OUTGOING,
        INCOMING,
        OPINION,
        PAPER
    }

    public boolean isOnTheNetwork() {
        return kind != Kind.PAPER;
    }
}
