package vn.datmui.dossiers.apply;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.datmui.catalogue.Answers;

/**
 * What has been filled in so far. Anything is kept, also what breaks the form: only the submission judges.
 *
 * @param papers what was handed in, by the paper's id
 * @param marks which sections were saved, by page id
 * @param reached the section that was saved last
 */
public record DraftContent(
        Answers answers, Map<String, DraftPaper> papers, Wishes wishes, Map<String, Mark> marks, String reached) {

    /** The section of the way of return and the contact, beside the pages of the form. */
    public static final String WISHES = "_return";

    public static final DraftContent EMPTY = new DraftContent(Answers.NONE, Map.of(), Wishes.NONE, Map.of(), "");

    /** The revision in which a section was saved, and the screen that saved it. */
    public record Mark(long revision, String screen) {}

    public DraftPaper paper(String paperId) {
        return papers.getOrDefault(paperId, DraftPaper.NONE);
    }

    /** Whether the section has been saved at least once. */
    public boolean seen(String section) {
        return marks.containsKey(section);
    }

    DraftContent withAnswers(Answers changed) {
        return new DraftContent(changed, papers, wishes, marks, reached);
    }

    DraftContent withWishes(Wishes changed) {
        return new DraftContent(answers, papers, changed, marks, reached);
    }

    DraftContent withPaper(String paperId, DraftPaper paper) {
        Map<String, DraftPaper> changed = new LinkedHashMap<>(papers);
        changed.put(paperId, paper);
        return new DraftContent(answers, changed, wishes, marks, reached);
    }

    DraftContent marked(String section, Mark mark) {
        Map<String, Mark> changed = new LinkedHashMap<>(marks);
        changed.put(section, mark);
        return new DraftContent(answers, papers, wishes, changed, section);
    }
}
