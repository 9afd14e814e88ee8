package vn.datmui.dossiers.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.Problem;
import vn.datmui.pages.Page;

/**
 * What became of each dossier of a bulk act.
 *
 * @param act the slug of the act, for the words of the result
 * @param undoSeconds for how long all of it can be taken back; 0 when it cannot
 */
public record BulkPage(String act, List<Result> results, long undoSeconds) {

    /** The slug of signing several results; these can never be taken back. */
    static final String SIGN = "sign";

    /** Where the person came from. */
    public String back() {
        return act.equals(SIGN) ? "/desk/sign" : "/desk";
    }

    /**
     * One dossier.
     *
     * @param problem why it was refused; null when it was done
     * @param revision of the dossier after the act
     */
    public record Result(String code, @Nullable Problem problem, int revision) {}

    /** Why one was refused, in the reader's words. */
    public String why(Problem problem, Page page) {
        Object field = problem.parameters().get("field");
        return field == null || problem.parameters().containsKey("limit")
                ? page.words().of(problem)
                : page.t("dossiers.desk.need." + field);
    }

    public List<Result> succeeded() {
        return results.stream().filter(r -> r.problem() == null).toList();
    }
}
