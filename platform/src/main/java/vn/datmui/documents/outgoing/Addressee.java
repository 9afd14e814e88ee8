package vn.datmui.documents.outgoing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.datmui.documents.drafting.Way;
import vn.datmui.exchange.ConversationId;

/**
 * Somebody who gets an issued document.
 *
 * @param conversation on the axis; null for the other ways
 * @param sentAt null while paper has not been sent
 * @param note what the clerk wrote about the sending on paper
 */
public record Addressee(
        int ordinal,
        Way way,
        String code,
        String name,
        @Nullable ConversationId conversation,
        @Nullable Instant sentAt,
        String note) {}
