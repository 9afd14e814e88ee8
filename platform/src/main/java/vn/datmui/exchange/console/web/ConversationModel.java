package vn.datmui.exchange.console.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.datmui.exchange.Conversation;
import vn.datmui.exchange.ConversationState;
import vn.datmui.exchange.console.ReadingConversations.Whole;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;
import vn.datmui.pages.SummaryRow;

/**
 * The model of one conversation.
 *
 * @param own the name of our agency
 * @param done the act that was just done; blank for none
 * @param missing the act whose words are missing; blank for none
 */
public record ConversationModel(Whole whole, String own, List<OpenAct> acts, String done, String missing, Instant now) {

    public Conversation conversation() {
        return whole.conversation();
    }

    public boolean isLate() {
        return conversation().isLate(now);
    }

    public boolean isUnconfirmed() {
        return conversation().confirmedAt() == null && conversation().state() == ConversationState.ARRIVED;
    }

    public FormErrors errors(Page page) {
        return missing.isEmpty()
                ? FormErrors.none()
                : FormErrors.none().and("words-" + missing, page.t("exchange.act." + missing + ".missing"));
    }

    public List<SummaryRow> facts(Page page) {
        var about = conversation();
        var rows = new ArrayList<SummaryRow>();
        rows.add(new SummaryRow(page.t("exchange.type"), about.typeName()));
        rows.add(new SummaryRow(page.t("exchange.subject"), about.subject()));
        var promulgated = about.promulgated();
        if (promulgated != null) {
            rows.add(new SummaryRow(page.t("exchange.promulgated"), page.date(promulgated)));
        }
        rows.add(new SummaryRow(page.t("exchange.own"), own + " (" + about.agency() + ")"));
        rows.add(new SummaryRow(
                page.t("exchange.peer." + about.direction()), about.peerName() + " (" + about.peer() + ")"));
        rows.add(new SummaryRow(page.t("exchange.document-id"), about.documentId()));
        rows.add(new SummaryRow(page.t("exchange.priority"), page.t("exchange.priority." + about.priority())));
        rows.add(new SummaryRow(
                page.t("exchange.authenticity"), page.t("exchange.authenticity." + about.authenticity())));
        duties(page, rows);
        return rows;
    }

    private void duties(Page page, List<SummaryRow> rows) {
        var about = conversation();
        var confirmBy = about.confirmBy();
        var registerBy = about.registerBy();
        var confirmed = about.confirmedAt();
        if (confirmBy != null) {
            rows.add(new SummaryRow(page.t("exchange.confirm-by"), page.dateTime(confirmBy)));
        }
        if (registerBy != null) {
            rows.add(new SummaryRow(page.t("exchange.register-by"), page.dateTime(registerBy)));
        }
        if (confirmed != null) {
            rows.add(new SummaryRow(page.t("exchange.confirmed-at"), page.dateTime(confirmed)));
        }
    }
}
