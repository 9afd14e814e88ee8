package vn.datmui.documents.desk.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.datmui.documents.IncomingDocument;
import vn.datmui.documents.IncomingState;
import vn.datmui.documents.assignments.Assignment;
import vn.datmui.documents.incoming.IncomingStep;
import vn.datmui.documents.incoming.ReadingIncoming.Whole;
import vn.datmui.documents.people.Desk;
import vn.datmui.documents.people.Standing;
import vn.datmui.pages.Choice;
import vn.datmui.pages.Page;
import vn.datmui.pages.SummaryRow;
import vn.datmui.pages.TimelineEntry;

/**
 * The model of one incoming document.
 *
 * @param leaders to whom it can be presented
 * @param alike documents that may be the same, when somebody wanted to register it
 * @param done the act that was just done; blank for none
 */
public record DocumentModel(
        Whole whole,
        Standing standing,
        List<Assignment> tasks,
        List<Desk> desks,
        List<Choice> leaders,
        List<IncomingDocument> alike,
        Form form,
        String done,
        Instant now) {

    public IncomingDocument document() {
        return whole.document();
    }

    public boolean isLate() {
        return document().isLate(now);
    }

    public boolean isClerk() {
        return standing.isClerkOf(document().agency());
    }

    public boolean isLeader() {
        return standing.isLeaderOf(document().agency());
    }

    public boolean isChangeAsked() {
        var conversation = whole.conversation();
        return conversation != null
                && conversation.changeAsked() != null
                && !conversation.state().isEnd();
    }

    public boolean canRegister() {
        return isClerk() && !isChangeAsked() && IncomingStep.REGISTER.isOpenFor(document());
    }

    public boolean canPresent() {
        return isClerk() && !isChangeAsked() && IncomingStep.PRESENT.isOpenFor(document());
    }

    /** The leader whenever it is in the books; the clerk straight on, before anybody else has it. */
    public boolean canDirect() {
        return !isChangeAsked()
                && IncomingStep.DIRECT.isOpenFor(document())
                && (isLeader() || isClerk() && document().state() == IncomingState.REGISTERED);
    }

    public boolean canFinish() {
        return (isLeader() || isClerk()) && !isChangeAsked() && IncomingStep.FINISH.isOpenFor(document());
    }

    public boolean canChangeUrgency() {
        return (isLeader() || isClerk()) && document().state().isOpen();
    }

    public List<Choice> urgencies(Page page) {
        return Choices.urgencies(page);
    }

    public List<Choice> leadChoices() {
        return Choices.desks(desks);
    }

    public List<Choice> unitChoices() {
        return Choices.units(desks);
    }

    public boolean isLate(Assignment task) {
        return task.isLate(now);
    }

    public List<SummaryRow> facts(Page page) {
        var about = document();
        var rows = new ArrayList<SummaryRow>();
        var number = about.arrivalNumber();
        var registered = about.registeredAt();
        rows.add(new SummaryRow(
                page.t("documents.arrival-number"),
                number == null || registered == null
                        ? page.t("documents.arrival-number.none")
                        : page.t(
                                "documents.arrival-number.value",
                                "%02d".formatted(number),
                                page.dateTime(registered))));
        rows.add(new SummaryRow(page.t("documents.code"), about.code()));
        var promulgated = about.promulgated();
        rows.add(new SummaryRow(page.t("documents.promulgated"), promulgated == null ? "–" : page.date(promulgated)));
        rows.add(new SummaryRow(page.t("documents.sender"), about.senderName()));
        var type = about.type();
        rows.add(new SummaryRow(page.t("documents.type"), type == null ? about.typeName() : page.t(type.title())));
        if (!about.field().isEmpty()) {
            rows.add(new SummaryRow(page.t("documents.field"), about.field()));
        }
        rows.add(new SummaryRow(
                page.t("documents.arrived-at"),
                page.t(
                        about.isFromAxis() ? "documents.by-axis" : "documents.on-paper",
                        page.dateTime(about.arrivedAt()))));
        duties(page, rows);
        if (!about.answeredBy().isEmpty()) {
            rows.add(new SummaryRow(page.t("documents.answered-by"), about.answeredBy()));
        }
        if (!about.note().isEmpty()) {
            rows.add(new SummaryRow(page.t("documents.note"), about.note()));
        }
        return rows;
    }

    private void duties(Page page, List<SummaryRow> rows) {
        var about = document();
        var office = about.state() == IncomingState.ARRIVED ? about.registerBy() : about.presentBy();
        var due = about.dueAt();
        if (office != null && (about.state().compareTo(IncomingState.ASSIGNED) < 0)) {
            rows.add(new SummaryRow(page.t("documents.office-by." + about.state()), page.dateTime(office)));
        }
        if (due != null) {
            rows.add(new SummaryRow(page.t("documents.due"), page.dateTime(due)));
        }
    }

    public List<TimelineEntry> history(Page page) {
        return Histories.of(whole.history(), page);
    }
}
