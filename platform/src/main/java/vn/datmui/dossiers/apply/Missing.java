package vn.datmui.dossiers.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Finding;
import vn.datmui.catalogue.FormPage;
import vn.datmui.catalogue.PaperAsked;

/** Something that stands between a draft and its submission, with the place where it is put right. */
public sealed interface Missing {

    /** Something is wrong on a page of the form. */
    record OnPage(FormPage page, Finding finding) implements Missing {}

    /** A required paper has not been handed in. */
    record Paper(PaperAsked paper) implements Missing {}

    /** The way of return or the contact. */
    record Wish(String field, String code) implements Missing {}

    /** Everything that is still missing, in the order of the pages; empty when it may be submitted. */
    static List<Missing> in(OpenDraft open) {
        List<Missing> missing = new ArrayList<>();
        Answers answers = open.answers();
        List<Finding> whole = open.form().check(answers, open.day());
        if (!whole.isEmpty()) {
            missing.addAll(pageByPage(open, answers));
            if (missing.isEmpty()) {
                whole.forEach(finding -> missing.add(new OnPage(lastPage(open), finding)));
            }
        }
        open.papersAsked().stream()
                .filter(paper -> isMissing(open, paper))
                .forEach(paper -> missing.add(new Paper(paper)));
        Map<String, String> wishes = ChoosingReturn.check(open.draft().content().wishes());
        wishes.forEach((field, code) -> missing.add(new Wish(field, code)));
        return List.copyOf(missing);
    }

    private static List<Missing> pageByPage(OpenDraft open, Answers answers) {
        List<Missing> missing = new ArrayList<>();
        for (FormPage page : open.pages()) {
            open.form().check(page, answers, open.day()).forEach(f -> missing.add(new OnPage(page, f)));
        }
        return missing;
    }

    static boolean isMissing(OpenDraft open, PaperAsked paper) {
        return paper.required()
                && paper.heldByState() == null
                && !open.draft().content().paper(paper.id()).given();
    }

    private static FormPage lastPage(OpenDraft open) {
        return open.pages().getLast();
    }
}
