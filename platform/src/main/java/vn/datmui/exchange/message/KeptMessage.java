package vn.datmui.exchange.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.datmui.exchange.Direction;
import vn.datmui.files.FileId;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;

/**
 * A message that was made or came, as it is kept for ever.
 *
 * @param action the business type of a document (0 to 3) or the code of a status
 * @param peer the other agency; of several receivers the first
 * @param contents digest over the contents alone, for recognising a document that comes again in a new envelope
 * @param raw its bytes; null for what must not be kept
 * @param by who decided to send it; null for the system and for what came
 * @param words the reason or remark that it carries
 * @param saidAt the moment that it names itself, as written
 * @param trouble what the last try came to
 */
public record KeptMessage(
        UUID id,
        AgencyCode agency,
        Direction direction,
        MessageKind kind,
        String action,
        String peer,
        String documentId,
        MessageState state,
        @Nullable String axisId,
        String fingerprint,
        String contents,
        @Nullable FileId raw,
        long size,
        @Nullable AccountId by,
        String byName,
        String words,
        Instant happenedAt,
        String saidAt,
        int attempts,
        @Nullable Instant nextAt,
        @Nullable Instant giveUpAt,
        String trouble,
        @Nullable Instant endedAt) {

    public boolean isOut() {
        return direction == Direction.OUT;
    }

    /** The same message in another state, with what is to be said about that. */
    public KeptMessage in(MessageState newState, String why) {
        return new KeptMessage(
                id,
                agency,
                direction,
                kind,
                action,
                peer,
                documentId,
                newState,
                axisId,
                fingerprint,
                contents,
                raw,
                size,
                by,
                byName,
                words,
                happenedAt,
                saidAt,
                attempts,
                nextAt,
                giveUpAt,
                why,
                endedAt);
    }
}
