package vn.datmui.documents.outgoing.web;

import java.util.ArrayList;
import java.util.List;
import vn.datmui.documents.drafting.Move;
import vn.datmui.documents.drafting.Receiver;
import vn.datmui.documents.drafting.Stage;
import vn.datmui.documents.outgoing.Comment;
import vn.datmui.documents.outgoing.KeptVersion;
import vn.datmui.documents.outgoing.OutgoingDocument;
import vn.datmui.documents.outgoing.ReadingOutgoing.Whole;
import vn.datmui.documents.outgoing.Step;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;
import vn.datmui.pages.SummaryRow;
import vn.datmui.pages.TimelineEntry;

/**
 * The model of one document.
 *
 * @param receivers who would get it, while it waits to be issued
 * @param pages how many pages it has
 * @param done the move that was just made; blank for none
 * @param words what was typed into the form that is wrong
 */
public record DocumentModel(
        Whole whole, List<Receiver> receivers, int pages, String done, FormErrors errors, String words) {

    /** More pages are read in the file itself. */
    public static final int MOST_PAGES = 20;

    public OutgoingDocument document() {
        return whole.document();
    }

    public String address() {
        return "/desk/documents/outgoing/" + document().id();
    }

    /** The moves that are one button with perhaps a reason; signing and issuing have forms of their own. */
    public List<Move> plainMoves() {
        return whole.moves().stream()
                .filter(move -> move != Move.SIGN && move != Move.ISSUE && move != Move.REPLACE)
                .filter(move -> move != Move.TAKE_BACK || !whole.moves().contains(Move.PASS))
                .toList();
    }

    public boolean may(Move move) {
        return whole.moves().contains(move);
    }

    public boolean mayComment() {
        return document().stage().isDraft() && document().stage() != Stage.WITHDRAWN;
    }

    public boolean wasIssued() {
        return document().stage().wasIssued();
    }

    public String typed(Move move) {
        return errors.of("words-" + move.slug()) == null ? "" : words;
    }

    public List<SummaryRow> facts(Page page) {
        var about = document();
        var rows = new ArrayList<SummaryRow>();
        rows.add(new SummaryRow(page.t("documents.out.code"), about.code()));
        rows.add(new SummaryRow(page.t("documents.out.subject"), about.subject()));
        rows.add(new SummaryRow(page.t("documents.out.unit"), about.unitName()));
        rows.add(new SummaryRow(page.t("documents.out.drafter"), about.drafterName()));
        rows.add(new SummaryRow(
                page.t("documents.out.signer"),
                about.signer().name() + " – "
                        + page.t(
                                "documents.out.capacity." + about.signer().capacity(),
                                about.signer().title())));
        var issue = about.issue();
        if (issue != null) {
            rows.add(new SummaryRow(page.t("documents.out.dated"), page.date(issue.dated())));
            rows.add(new SummaryRow(page.t("documents.out.signed-at"), page.dateTime(issue.signedAt())));
        }
        var issued = about.issuedAt();
        if (issued != null) {
            rows.add(new SummaryRow(
                    page.t("documents.out.issued-at"),
                    page.t("documents.out.issued-by", page.dateTime(issued), about.issuedBy())));
        }
        if (!about.reason().isEmpty()) {
            rows.add(new SummaryRow(page.t("documents.out.reason"), about.reason()));
        }
        return rows;
    }

    public List<TimelineEntry> history(Page page) {
        var entries = new ArrayList<TimelineEntry>();
        for (Step step : whole.steps().reversed()) {
            entries.add(new TimelineEntry(
                    page.t("documents.out.did." + step.move().slug()),
                    step.byUnit().isEmpty() ? step.byName() : step.byName() + ", " + step.byUnit(),
                    page.dateTime(step.at()),
                    step.words()));
        }
        return entries;
    }

    public List<TimelineEntry> comments(Page page) {
        return whole.comments().reversed().stream().map(one -> entry(page, one)).toList();
    }

    private static TimelineEntry entry(Page page, Comment one) {
        return new TimelineEntry(
                page.t("documents.out.version", one.version()),
                one.byUnit().isEmpty() ? one.byName() : one.byName() + ", " + one.byUnit(),
                page.dateTime(one.at()),
                one.words());
    }

    public List<KeptVersion> versions() {
        return whole.versions();
    }
}
