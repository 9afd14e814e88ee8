package vn.datmui.edxml.message;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document at its receiver, or what its sender asks for (trạng thái xử lý).
 *
 * @param statusCode two digits as received; unknown ones are kept
 */
public record StatusMessage(
        Party from,
        ResponseFor responseFor,
        @Nullable Staff staff,
        String statusCode,
        @Nullable String description,
        Moment timestamp,
        List<Extra> extras)
        implements Message {

    public StatusMessage {
        extras = List.copyOf(extras);
    }

    /** What the code means; nothing for a code that the profile does not know. */
    public Optional<DocumentStatus> status() {
        return DocumentStatus.of(statusCode);
    }
}
