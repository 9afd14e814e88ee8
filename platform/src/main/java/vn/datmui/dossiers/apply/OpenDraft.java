package vn.datmui.dossiers.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.FeeLine;
import vn.datmui.catalogue.Form;
import vn.datmui.catalogue.FormPage;
import vn.datmui.catalogue.PaperAsked;
import vn.datmui.catalogue.Procedure;
import vn.datmui.identity.Account;
import vn.datmui.kernel.Money;
import vn.datmui.organisation.Agency;

/**
 * A draft on the table, with the procedure that it is for, the applicant and what is known of them.
 *
 * @param day the day whose rules count: today, or the day on which the counter received it on paper
 */
public record OpenDraft(Draft draft, Procedure procedure, Agency agency, Account applicant, LocalDate day) {

    public Form form() {
        return procedure.requiredForm();
    }

    public KnownFacts known() {
        return new KnownFacts(applicant);
    }

    /** The answers, known facts included; of a submitted draft exactly those that were sent. */
    public Answers answers() {
        Answers typed = draft.content().answers();
        return draft.submitted() ? typed : known().filledInto(form(), typed);
    }

    /** The pages that apply, in order. */
    public List<FormPage> pages() {
        return form().pagesFor(answers(), day);
    }

    /** @throws DraftProblem when the form has no such page or it does not apply */
    public FormPage page(String id) {
        return pages().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow(DraftProblem::unknown);
    }

    public Optional<FormPage> pageAfter(FormPage page) {
        List<FormPage> pages = pages();
        int next = ids(pages).indexOf(page.id()) + 1;
        return next < pages.size() ? Optional.of(pages.get(next)) : Optional.empty();
    }

    public Optional<FormPage> pageBefore(FormPage page) {
        List<FormPage> pages = pages();
        int before = ids(pages).indexOf(page.id()) - 1;
        return before >= 0 ? Optional.of(pages.get(before)) : Optional.empty();
    }

    public List<PaperAsked> papersAsked() {
        return procedure.papersFor(answers(), day);
    }

    /** @throws DraftProblem when the paper is not asked for, or the State holds it */
    public PaperAsked paperToGive(String id) {
        return papersAsked().stream()
                .filter(p -> p.id().equals(id) && p.heldByState() == null)
                .findFirst()
                .orElseThrow(DraftProblem::unknown);
    }

    public List<FeeLine> fees() {
        return procedure.feesFor(answers(), day);
    }

    public Money totalFee() {
        return procedure.totalFee(answers(), day);
    }

    OpenDraft now(Draft changed) {
        return new OpenDraft(changed, procedure, agency, applicant, day);
    }

    private static List<String> ids(List<FormPage> pages) {
        return pages.stream().map(FormPage::id).toList();
    }
}
