package vn.datmui.documents.desk.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.datmui.documents.assignments.Assignment;
import vn.datmui.documents.assignments.AssignmentState;
import vn.datmui.documents.assignments.Part;
import vn.datmui.documents.assignments.Participant;
import vn.datmui.documents.assignments.ReadingAssignments.Whole;
import vn.datmui.documents.people.Desk;
import vn.datmui.documents.people.Standing;
import vn.datmui.pages.Choice;
import vn.datmui.pages.Page;
import vn.datmui.pages.SummaryRow;
import vn.datmui.pages.TimelineEntry;

/**
 * The model of one task.
 *
 * @param people of the lead unit, to hand it on to
 * @param document what its document is called; empty for a free task
 */
public record AssignmentModel(
        Whole whole, Standing standing, List<Desk> people, String document, Form form, String done, Instant now) {

    public Assignment task() {
        return whole.task();
    }

    public boolean isLate() {
        return task().isLate(now);
    }

    public boolean canBegin() {
        return task().state() == AssignmentState.GIVEN && task().isLedBy(standing);
    }

    public boolean canWork() {
        return task().state().isWithWorkers() && task().isWorkOf(standing);
    }

    public boolean canFinish() {
        return task().state().isWithWorkers() && task().isLedBy(standing);
    }

    public boolean canAskForTime() {
        return canFinish() && task().dueAt() != null && task().askedDue() == null;
    }

    public boolean canHandOn() {
        return canFinish() && !people.isEmpty();
    }

    public boolean canDecideTime() {
        return task().askedDue() != null && task().state().isOpen() && task().isGivenBy(standing);
    }

    public boolean canConfirm() {
        return task().state() == AssignmentState.REPORTED && task().isGivenBy(standing);
    }

    public boolean canWithdraw() {
        return task().state().isOpen() && task().isGivenBy(standing);
    }

    public List<Choice> peopleChoices() {
        return Choices.people(people);
    }

    public List<SummaryRow> facts(Page page) {
        var about = task();
        var rows = new ArrayList<SummaryRow>();
        rows.add(new SummaryRow(
                page.t("documents.task.giver"),
                page.t("documents.task.giver.value", about.giverName(), page.dateTime(about.givenAt()))));
        for (Part part : Part.values()) {
            var names = about.participants().stream()
                    .filter(one -> one.part() == part)
                    .map(Participant::name)
                    .collect(Collectors.joining("; "));
            if (!names.isEmpty()) {
                rows.add(new SummaryRow(page.t("documents.part." + part), names));
            }
        }
        var due = about.dueAt();
        rows.add(new SummaryRow(
                page.t("documents.due"), due == null ? page.t("documents.due.none") : page.dateTime(due)));
        rows.add(new SummaryRow(page.t("documents.task.percent"), about.percent() + " %"));
        if (!about.words().isEmpty()) {
            rows.add(new SummaryRow(page.t("documents.directive"), about.words()));
        }
        if (!about.result().isEmpty()) {
            rows.add(new SummaryRow(page.t("documents.result"), about.result()));
        }
        return rows;
    }

    public List<TimelineEntry> history(Page page) {
        return Histories.of(whole.history(), page);
    }
}
