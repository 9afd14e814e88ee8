package vn.datmui.dossiers.desk.web;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.Procedure;
import vn.datmui.dossiers.desk.SavedFilter;
import vn.datmui.dossiers.desk.WorklistFilter;
import vn.datmui.dossiers.desk.WorklistRow;
import vn.datmui.dossiers.desk.WorklistView;
import vn.datmui.kernel.Problem;
import vn.datmui.pages.Page;

/**
 * The model of the worklist page.
 *
 * @param atCounter whether the person receives people at a counter, and may file for them
 * @param leads whether the person signs
 * @param problem why the filter could not be kept under {@code typedName}; null when it was not tried
 * @param done the code of the dossier that was just dealt with; empty when none was
 */
public record WorklistPage(
        WorklistFilter filter,
        Map<WorklistView, Integer> counts,
        List<Counted> saved,
        List<WorklistRow> rows,
        int total,
        List<Procedure> procedures,
        Instant now,
        String done,
        boolean atCounter,
        boolean leads,
        @Nullable Problem problem,
        String typedName) {

    /** A filter of one's own with the number of its rows. */
    public record Counted(SavedFilter saved, int count) {

        public String address() {
            return "/desk?" + FilterAddress.of(saved.filter());
        }
    }

    /** The same page after the filter could not be kept. */
    WorklistPage refused(Problem why, String name) {
        return new WorklistPage(filter, counts, saved, rows, total, procedures, now, done, atCounter, leads, why, name);
    }

    /** Whether the list shows one of the filters of one's own. */
    public boolean isShown(Counted own) {
        return own.saved().filter().equals(filter.fromTheFirstRow());
    }

    /** The name under which the list stands: the filter of one's own that it shows; empty when it shows none. */
    public String ownName() {
        return saved.stream()
                .filter(this::isShown)
                .map(own -> own.saved().name())
                .findFirst()
                .orElse("");
    }

    /** Whether the rows can be accepted, passed on and sent back together. */
    public boolean passesOn() {
        return filter.view() == WorklistView.TODO && !rows.isEmpty();
    }

    /** What lies at a counter came from the applicant: there is no step before. */
    public boolean sendsBack() {
        return passesOn() && !atCounter;
    }

    /** Whether a leader can give the rows a new appointment together. */
    public boolean apologises() {
        boolean late = EnumSet.of(WorklistView.OVERDUE, WorklistView.TODAY, WorklistView.SOON)
                .contains(filter.view());
        return leads && late && !rows.isEmpty();
    }

    /** Why the filter could not be kept; null when it was not tried. */
    public @Nullable String errorOfName(Page page) {
        return problem == null ? null : FiltersPage.words(problem, page);
    }

    public int pages() {
        return Math.max(1, (total + WorklistFilter.PAGE_SIZE - 1) / WorklistFilter.PAGE_SIZE);
    }

    /** The address of another page or view with the same filter. */
    public String address(WorklistView view, int page) {
        return "/desk?view=" + view.slug() + FilterAddress.beside(filter) + (page > 1 ? "&page=" + page : "");
    }

    /** The whole of the present filter as a file: {@code csv} or {@code xlsx}. */
    public String exportAddress(String ending) {
        return "/desk/export." + ending + "?view=" + filter.view().slug() + FilterAddress.beside(filter);
    }

    /** How the time of a row stands. */
    public RowTime time() {
        return new RowTime(now);
    }
}
