package vn.datmui.dossiers.track.web;

import vn.datmui.dossiers.track.OwnDossier;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/** The model of the page on which a dossier is taken back. */
public record WithdrawPage(OwnDossier own, String reason, boolean reasonMissing, boolean notConfirmed) {

    static WithdrawPage of(OwnDossier own) {
        return new WithdrawPage(own, "", false, false);
    }

    public FormErrors errors(Page page) {
        FormErrors errors = FormErrors.none();
        if (reasonMissing) {
            errors = errors.and("reason", page.t("dossiers.track.withdraw.reason-missing"));
        }
        return notConfirmed ? errors.and("confirmed", page.t("dossiers.track.withdraw.not-confirmed")) : errors;
    }
}
