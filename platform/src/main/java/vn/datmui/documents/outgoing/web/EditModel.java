package vn.datmui.documents.outgoing.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.Urgency;
import vn.datmui.documents.drafting.Competence;
import vn.datmui.documents.outgoing.House;
import vn.datmui.documents.outgoing.OutgoingDocument;
import vn.datmui.exchange.Secrecy;
import vn.datmui.pages.Choice;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/**
 * The model of the page on which a draft is written.
 *
 * @param kept the draft as it is kept; null for a new one
 * @param pages how many pages it makes
 */
public record EditModel(
        DraftForm form,
        FormErrors errors,
        @Nullable OutgoingDocument kept,
        int pages,
        boolean saved,
        List<Competence> signers,
        House house) {

    public DocumentType type() {
        return form.documentType();
    }

    public String text(@Nullable String typed) {
        return DraftForm.or(typed);
    }

    public List<Choice> signerChoices(Page page) {
        return signers.stream()
                .map(one -> new Choice(
                        one.officer() + " " + one.capacity(),
                        house.nameOf(one.officer()) + " – "
                                + page.t("documents.out.capacity." + one.capacity(), one.title())))
                .toList();
    }

    public List<Choice> urgencies(Page page) {
        return Stream.of(Urgency.values())
                .map(one -> new Choice(one.name(), page.t("documents.urgency." + one)))
                .toList();
    }

    public List<Choice> secrecies(Page page) {
        return Stream.of(Secrecy.values())
                .map(one -> new Choice(one.name(), page.t("documents.secrecy." + one)))
                .toList();
    }

    public String action() {
        return kept == null ? "/desk/documents/drafts" : "/desk/documents/drafts/" + kept.id();
    }
}
