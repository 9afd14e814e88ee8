package vn.datmui.dossiers.apply.web;

import java.util.List;
import vn.datmui.catalogue.PaperAsked;
import vn.datmui.dossiers.apply.DraftPaper;
import vn.datmui.dossiers.apply.Missing;
import vn.datmui.dossiers.apply.OpenDraft;
import vn.datmui.kernel.Problem;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/**
 * The papers that the answers call for, what has been handed in for each, and which files were refused just now.
 *
 * @param limitMegabytes the largest file that is taken, said before anybody tries
 * @param atCounter whether the paper itself can be noted as received
 */
public record PapersView(
        OpenDraft open, List<Refused> refused, long limitMegabytes, boolean atCounter, boolean fromCheck) {

    /** A file that was not taken, and why. */
    public record Refused(String paperId, String fileName, Problem problem) {}

    public DraftPaper given(PaperAsked paper) {
        return open.draft().content().paper(paper.id());
    }

    public boolean missing(PaperAsked paper) {
        return Missing.isMissing(open, paper);
    }

    public String action(PaperAsked paper) {
        return DraftAddress.of(open, "papers/" + paper.id());
    }

    public String suffix() {
        return fromCheck ? "?from=check" : "";
    }

    public String continueAddress() {
        return DraftAddress.of(open, fromCheck ? "check" : "return");
    }

    public String back() {
        return fromCheck
                ? DraftAddress.of(open, "check")
                : open.pages().isEmpty()
                        ? DraftAddress.of(open.draft())
                        : DraftAddress.of(open, open.pages().getLast());
    }

    /** Words of the refusals by the identifier of the file field. */
    public FormErrors errors(Page page) {
        FormErrors errors = FormErrors.none();
        for (Refused one : refused) {
            String words = page.words().of(one.problem());
            String named = one.fileName().isEmpty() ? words : one.fileName() + ": " + words;
            errors = errors.and("file-" + one.paperId(), named);
        }
        return errors;
    }
}
