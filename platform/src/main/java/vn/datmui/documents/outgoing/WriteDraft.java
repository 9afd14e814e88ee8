package vn.datmui.documents.outgoing;

import org.jspecify.annotations.Nullable;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.IncomingId;
import vn.datmui.documents.drafting.Capacity;
import vn.datmui.documents.drafting.DraftText;
import vn.datmui.exchange.Secrecy;
import vn.datmui.kernel.OfficerId;

/**
 * The command to keep a draft.
 *
 * @param secrecy what the drafter declares; anything but none is refused
 */
public record WriteDraft(
        DocumentType type,
        OfficerId signer,
        Capacity capacity,
        DraftText text,
        Secrecy secrecy,
        @Nullable IncomingId answers,
        @Nullable OutgoingId replaces) {}
