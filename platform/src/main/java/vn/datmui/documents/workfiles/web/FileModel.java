package vn.datmui.documents.workfiles.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.datmui.documents.workfiles.FileItem;
import vn.datmui.documents.workfiles.FileState;
import vn.datmui.documents.workfiles.ReadingFiles.Whole;
import vn.datmui.documents.workfiles.WorkFile;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;
import vn.datmui.pages.SummaryRow;

/** The model of one work file. */
public record FileModel(Whole whole, String done, FormErrors errors, Typed typed) {

    private static final Set<String> DONE =
            Set.of("opened", "added", "taken-out", "close", "reopen", "hand-over", "accept", "give-back");

    static String known(String done) {
        return DONE.contains(done) ? done : "";
    }

    public WorkFile file() {
        return whole.file();
    }

    public String address() {
        return "/desk/documents/files/" + file().id();
    }

    public boolean mayCollect() {
        return whole.isKeeper() && file().state() == FileState.OPEN;
    }

    public boolean mayHandOver() {
        return whole.isKeeper() && file().state() == FileState.CLOSED;
    }

    public boolean mayAccept() {
        return whole.isArchive() && file().state() == FileState.HANDED_OVER;
    }

    /** Where an item is read; empty for what is not a document of the platform. */
    public String link(FileItem item) {
        if (item.document() == null) {
            return "";
        }
        String where = item.kind() == FileItem.Kind.OUTGOING ? "/desk/documents/outgoing/" : "/desk/documents/";
        return where + item.document();
    }

    public List<SummaryRow> facts(Page page) {
        var about = file();
        var rows = new ArrayList<SummaryRow>();
        rows.add(new SummaryRow(page.t("documents.workfiles.code"), about.code()));
        rows.add(new SummaryRow(page.t("documents.workfiles.unit"), about.unitName()));
        rows.add(new SummaryRow(page.t("documents.workfiles.keeper"), about.keeperName()));
        rows.add(new SummaryRow(
                page.t("documents.workfiles.retention"), page.t("documents.workfiles.retention." + about.retention())));
        rows.add(new SummaryRow(
                page.t("documents.workfiles.from-plan"),
                page.t(about.planLine() == null ? "documents.workfiles.own" : "documents.workfiles.planned")));
        rows.add(new SummaryRow(page.t("documents.workfiles.opened-at"), page.dateTime(about.openedAt())));
        var closed = about.closedAt();
        var by = about.handOverBy();
        if (closed != null) {
            rows.add(new SummaryRow(page.t("documents.workfiles.closed-at"), page.dateTime(closed)));
        }
        if (by != null) {
            rows.add(new SummaryRow(page.t("documents.workfiles.hand-over-by"), page.date(by)));
        }
        var archived = about.archivedAt();
        if (archived != null) {
            rows.add(new SummaryRow(
                    page.t("documents.workfiles.archived-at"), page.dateTime(archived) + ", " + about.archivedBy()));
        }
        if (!about.reason().isEmpty()) {
            rows.add(new SummaryRow(page.t("documents.workfiles.reason"), about.reason()));
        }
        return rows;
    }
}
