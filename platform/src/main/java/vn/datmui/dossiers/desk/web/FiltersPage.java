package vn.datmui.dossiers.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.Problem;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/**
 * An officer's own filters, to be renamed and removed.
 *
 * @param refused the filter that could not be renamed; empty when none was refused
 * @param typed the name that was typed for it
 */
public record FiltersPage(
        List<WorklistPage.Counted> filters,
        String refused,
        String typed,
        @Nullable Problem problem) {

    public FormErrors errors(Page page) {
        return problem == null ? FormErrors.none() : FormErrors.none().and("name-" + refused, words(problem, page));
    }

    /** What the field of a filter shows: what was typed and refused, else its name. */
    public String nameOf(WorklistPage.Counted own) {
        return own.saved().id().toString().equals(refused) ? typed : own.saved().name();
    }

    static String words(Problem problem, Page page) {
        return problem.parameters().containsKey("field")
                ? page.t("dossiers.filters.need-name")
                : page.words().of(problem);
    }
}
