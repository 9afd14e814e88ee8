package vn.datmui.dossiers.apply.web;

import java.util.Map;
import vn.datmui.dossiers.apply.ChoosingReturn.Chosen;
import vn.datmui.dossiers.apply.OpenDraft;
import vn.datmui.dossiers.apply.Wishes;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/**
 * The way of return and the contact.
 *
 * @param typed as typed here, which after a clash differs from the draft
 * @param findings by field, the code of what is wrong
 */
public record WishesView(
        OpenDraft open, Wishes typed, Map<String, String> findings, String mark, boolean fromCheck, boolean clash) {

    static WishesView fresh(OpenDraft open, String from) {
        Wishes wishes = open.draft().content().wishes();
        return new WishesView(open, wishes, Map.of(), Screens.newMark(), from.equals("check"), false);
    }

    static WishesView again(Chosen chosen, String mark, String from) {
        return new WishesView(
                chosen.open(), chosen.typed(), chosen.findings(), mark, from.equals("check"), chosen.clash());
    }

    public Wishes stored() {
        return open.draft().content().wishes();
    }

    public FormErrors errors(Page page) {
        FormErrors errors = FormErrors.none();
        for (Map.Entry<String, String> finding : findings.entrySet()) {
            errors = errors.and(
                    finding.getKey(), page.t("dossiers.apply.error." + finding.getKey() + "." + finding.getValue()));
        }
        return errors;
    }
}
