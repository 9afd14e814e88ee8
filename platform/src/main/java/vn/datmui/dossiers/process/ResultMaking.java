package vn.datmui.dossiers.process;

import java.time.Instant;
import vn.datmui.catalogue.Procedure;
import vn.datmui.organisation.Post;

/** Makes the result paper of a dossier from its template and signs it: the leader first, then the agency. */
public interface ResultMaking {

    /** The thing applied for, granted. In the caller's transaction, which also holds the number. */
    Decision grant(Dossier dossier, Procedure procedure, Post signer, String signerName, Instant at);

    /** The same paper as it would be made now, without number and signatures: a PDF to look at. */
    byte[] draft(Dossier dossier, Procedure procedure, Post signer, String signerName, Instant at);

    /** A written refusal with its reason and legal basis (Decree 61/2018, art. 19(8)). */
    Decision refuse(
            Dossier dossier,
            Procedure procedure,
            Post signer,
            String signerName,
            String reason,
            String basis,
            Instant at);
}
