package vn.datmui.dossiers;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Procedure.Channel;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;

/**
 * The command to submit a dossier.
 *
 * @param draft the draft it comes from: the key by which a repeated submission is recognised
 * @param owner whose dossier it is
 * @param actedBy who pressed the button: the owner, or the officer who assisted
 * @param agency the agency that decides it
 * @param answers only those that apply, already checked against the form
 * @param onPaper set when it was received on paper while the line was down
 */
public record SubmitDossier(
        UUID draft,
        AccountId owner,
        AccountId actedBy,
        Applicant applicant,
        String procedureCode,
        int procedureVersion,
        AgencyCode agency,
        Answers answers,
        List<SubmittedPaper> papers,
        Channel channel,
        ReturnWay returnWay,
        @Nullable OnPaper onPaper) {

    /** Received on paper at that moment, written in the paper register, and entered later for that reason. */
    public record OnPaper(LocalDateTime receivedAt, String reason) {}
}
