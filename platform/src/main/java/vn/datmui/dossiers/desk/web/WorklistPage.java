package vn.datmui.dossiers.desk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.datmui.catalogue.Procedure;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.deadline.DueDates;
import vn.datmui.dossiers.desk.WorklistFilter;
import vn.datmui.dossiers.desk.WorklistFilter.Order;
import vn.datmui.dossiers.desk.WorklistRow;
import vn.datmui.dossiers.desk.WorklistView;

/**
 * The model of the worklist page.
 *
 * @param atCounter whether the person receives people at a counter, and may file for them
 * @param done the code of the dossier that was just dealt with; empty when none was
 */
public record WorklistPage(
        WorklistFilter filter,
        Map<WorklistView, Integer> counts,
        List<WorklistRow> rows,
        int total,
        List<Procedure> procedures,
        Instant now,
        String done,
        boolean atCounter) {

    public int pages() {
        return Math.max(1, (total + WorklistFilter.PAGE_SIZE - 1) / WorklistFilter.PAGE_SIZE);
    }

    /** The address of another page or view with the same filter. */
    public String address(WorklistView view, int page) {
        return "/desk?view=" + view.slug() + tail() + (page > 1 ? "&page=" + page : "");
    }

    /** The whole of the present filter as a file: {@code csv} or {@code xlsx}. */
    public String exportAddress(String ending) {
        return "/desk/export." + ending + "?view=" + filter.view().slug() + tail();
    }

    private String tail() {
        return part("q", filter.words())
                + part("procedure", filter.procedure())
                + (filter.order() == Order.DUE
                        ? ""
                        : part("order", filter.order().slug()));
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** How the time stands, for the tag: the colour follows it. */
    public enum Time {
        NONE,
        OVERDUE,
        TODAY,
        RUNNING,
        WAITING,
        ENDED
    }

    public Time timeOf(WorklistRow row) {
        if (row.status() == Status.SUPPLEMENT_ASKED || row.status() == Status.PAYMENT_ASKED) {
            return Time.WAITING;
        }
        if (!row.status().isOpen()) {
            return Time.ENDED;
        }
        Instant due = row.dueAt();
        if (due == null) {
            return Time.NONE;
        }
        if (due.isBefore(now)) {
            return Time.OVERDUE;
        }
        boolean today =
                DueDates.local(due).toLocalDate().equals(DueDates.local(now).toLocalDate());
        return today ? Time.TODAY : Time.RUNNING;
    }

    /** Days between now and the due date, at least 1 once a day has begun: "quá hạn 2 ngày", "còn 3 ngày". */
    public long daysOf(WorklistRow row) {
        Instant due = row.dueAt();
        return due == null ? 0 : Math.max(1, Math.abs(Duration.between(now, due).toDays()));
    }

    /** Whole hours left of a dossier that is due today, at least 1. */
    public long hoursOf(WorklistRow row) {
        Instant due = row.dueAt();
        return due == null ? 0 : Math.max(1, Duration.between(now, due).toHours());
    }
}
