package vn.datmui.dossiers.process;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Procedure.Channel;
import vn.datmui.dossiers.Applicant;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.ReturnWay;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;

/**
 * What was filed: fixed at submission, the same whatever becomes of the dossier.
 *
 * @param draft the draft it came from; null for a dossier entered otherwise
 * @param trackingToken the random text that the QR code carries
 */
public record Filing(
        UUID id,
        @Nullable UUID draft,
        DossierCode code,
        AccountId owner,
        AccountId actedBy,
        Applicant applicant,
        ProcedureRef procedure,
        AgencyCode agency,
        Channel channel,
        Answers answers,
        ReturnWay returnWay,
        Instant registeredAt,
        String trackingToken) {

    /** The version of the procedure by whose rules the dossier is judged, for ever. */
    public record ProcedureRef(String code, int version, String name, String fieldId) {}
}
