package vn.datmui.dossiers.apply;

import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.Procedure.Channel;
import vn.datmui.dossiers.SubmitDossier.OnPaper;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;

/**
 * What is being filed, for whom, by whom and where: fixed when the draft begins.
 *
 * @param owner the applicant
 * @param actedBy the applicant, who acts for them by a mandate, or the officer who assists at the counter
 * @param procedureVersion the version that the draft was last filled in for
 * @param onPaper set when the counter received it on paper while the line was down
 */
public record Errand(
        AccountId owner,
        AccountId actedBy,
        Channel channel,
        String procedureCode,
        int procedureVersion,
        AgencyCode agency,
        @Nullable OnPaper onPaper) {

    /** Whether an officer fills it in for somebody; who acts by a mandate does it as the applicant would. */
    public boolean assisted() {
        return channel != Channel.ONLINE && !owner.equals(actedBy);
    }

    Errand forVersion(int version) {
        return new Errand(owner, actedBy, channel, procedureCode, version, agency, onPaper);
    }
}
