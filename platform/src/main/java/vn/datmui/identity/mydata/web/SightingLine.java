package vn.datmui.identity.mydata.web;

import java.util.Set;
import vn.datmui.identity.mydata.Sightings.Sighting;
import vn.datmui.pages.Page;

/** One act of somebody else, in words. */
public record SightingLine(Sighting sighting) {

    private static final String DOSSIER = "dossier:";
    private static final Set<String> KNOWN = Set.of(
            "dossiers.read",
            "dossiers.read-file",
            "dossiers.accept",
            "dossiers.refuse",
            "dossiers.ask-supplement",
            "dossiers.supplement",
            "dossiers.move-on",
            "dossiers.send-back",
            "dossiers.sign-result",
            "dossiers.sign-refusal",
            "dossiers.ask-payment",
            "dossiers.pay",
            "dossiers.collect-fee",
            "dossiers.reschedule",
            "dossiers.stop",
            "dossiers.reopen",
            "dossiers.hand-over",
            "dossiers.withdraw",
            "dossiers.undo",
            "dossiers.give-opinion",
            "dossiers.submit",
            "dossiers.draft-start",
            "dossiers.draft-save",
            "identity.access-code-issue",
            "identity.factor-reset-propose",
            "identity.factor-reset-approve",
            "identity.mandate-ask",
            "identity.mandate-accept",
            "identity.mandate-revoke",
            "identity.act-for-another",
            "identity.data-request-grant",
            "identity.data-request-refuse");

    public String what(Page page) {
        String verb = sighting.verb();
        return page.t("identity.data.act." + (KNOWN.contains(verb) ? verb : "other"));
    }

    /** The code of the dossier that it was about; blank for anything else. */
    public String dossier() {
        String subject = sighting.subject();
        return subject.startsWith(DOSSIER) ? subject.substring(DOSSIER.length()) : "";
    }
}
