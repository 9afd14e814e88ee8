package vn.datmui.dossiers.process;

import java.time.Instant;

/** Issues the official forms for a dossier: printed, sealed, kept, numbered. In the caller's transaction. */
public interface OfficialForms {

    /** Form 01, after acceptance. */
    void issueReceipt(Dossier dossier, String receiver, Instant at);

    /** Form 02. */
    void issueSupplementRequest(Dossier dossier, SupplementRequest request, Instant at);

    /** Form 03. */
    void issueRefusal(Dossier dossier, String reason, String legalBasis, String officer, Instant at);

    /** Form 04. */
    void issueApology(Dossier dossier, Instant promised, String reason, String signer, Instant at);
}
