package vn.datmui.documents.desk.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.datmui.documents.assignments.Task;
import vn.datmui.documents.incoming.DutyClocks;
import vn.datmui.documents.people.Desk;

/** Reads to whom something is given and by when. */
final class TaskForm {

    private TaskForm() {}

    /** @param free whether it has a title of its own and a lead is a must */
    static Task read(Form form, List<Desk> desks, DutyClocks clocks, Clock clock, boolean free) {
        var keys = desks.stream().map(Desk::key).collect(Collectors.toSet());
        var lead = form.text("lead");
        var cooperating = known(form, "cooperate", keys);
        var informed = known(form, "inform", keys);
        if (!lead.isEmpty() && !keys.contains(lead)) {
            form.wrong("lead", "problem.DOC-0011");
        }
        if (lead.isEmpty() && (free || !cooperating.isEmpty() || informed.isEmpty())) {
            form.wrong("lead", "documents.wrong.lead");
        }
        return new Task(
                free ? form.needed("title", Form.LINE) : "",
                form.lines("directive", Form.TEXT),
                lead,
                cooperating,
                informed,
                due(form, clocks, LocalDate.now(clock)),
                form.isTicked("confirm"));
    }

    private static List<String> known(Form form, String field, Set<String> keys) {
        var chosen = form.all(field).stream()
                .filter(key -> !key.isBlank())
                .distinct()
                .toList();
        if (!keys.containsAll(chosen)) {
            form.wrong(field, "problem.DOC-0011");
        }
        return chosen;
    }

    static @Nullable Instant due(Form form, DutyClocks clocks, LocalDate today) {
        var day = form.day("due");
        if (day != null && day.isBefore(today)) {
            form.wrong("due", "documents.wrong.past");
        }
        return day == null ? null : clocks.endOf(day);
    }
}
