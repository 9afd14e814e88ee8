package vn.datmui.documents.outgoing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.IncomingId;
import vn.datmui.documents.Urgency;
import vn.datmui.documents.drafting.Capacity;
import vn.datmui.documents.drafting.CaseFacts;
import vn.datmui.documents.drafting.Stage;
import vn.datmui.files.FileId;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Digest;
import vn.datmui.kernel.OfficerId;

/**
 * One outgoing document of an agency (văn bản đi), from its first draft on.
 *
 * @param unit the drafting unit
 * @param signer who shall sign, under which title and in which capacity
 * @param answers the incoming document that it answers; null when none
 * @param replaces the issued document in whose place it will stand; null when none
 * @param version the latest version of the draft; the signed one once it is signed
 * @param file the pages: of the latest version, then the signed, then the sealed original
 * @param digest of those pages: one changed byte is found
 * @param issue number and date, with the personal signature; null before it
 * @param issuedAt null until the agency has signed and it went out
 * @param reason why it was cancelled, recalled or replaced
 * @param revision counts every change; whoever acts says which one they saw
 */
public record OutgoingDocument(
        OutgoingId id,
        AgencyCode agency,
        String unit,
        String unitName,
        DocumentType type,
        Stage stage,
        OfficerId drafter,
        String drafterName,
        Signatory signer,
        @Nullable IncomingId answers,
        @Nullable OutgoingId replaces,
        @Nullable OutgoingId replacedBy,
        int version,
        String subject,
        Urgency urgency,
        FileId file,
        Digest digest,
        String notation,
        @Nullable Issue issue,
        @Nullable Instant issuedAt,
        String issuedBy,
        String reason,
        int revision,
        Instant createdAt,
        Instant changedAt) {

    /** Who signs. */
    public record Signatory(OfficerId officer, String name, String title, Capacity capacity) {}

    /** What the signature brought: number, date and moment. */
    public record Issue(String number, LocalDate dated, Instant signedAt) {}

    /** Number and notation as people write them; without a number while it has none. */
    public String code() {
        return (issue == null ? "…" : issue.number()) + "/" + notation;
    }

    public CaseFacts facts() {
        return new CaseFacts(agency, unit, drafter, signer.officer(), signer.capacity(), type, stage);
    }

    public boolean isUrgent() {
        return urgency.isUrgent();
    }
}
