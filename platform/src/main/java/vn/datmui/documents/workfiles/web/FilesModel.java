package vn.datmui.documents.workfiles.web;

import java.util.List;
import java.util.stream.Stream;
import vn.datmui.documents.workfiles.PlanLine;
import vn.datmui.documents.workfiles.PlanningFiles.Plan;
import vn.datmui.documents.workfiles.ReadingFiles.Found;
import vn.datmui.documents.workfiles.Retention;
import vn.datmui.pages.Choice;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/** The model of the list of work files, with the forms that open one. */
public record FilesModel(Found found, Plan plan, FormErrors errors, Typed typed) {

    /** The lines of the plan from which a file can be opened. */
    public List<Choice> lines() {
        return plan.lines().stream()
                .filter(line -> line.approvedAt() != null)
                .map(FilesModel::choice)
                .toList();
    }

    private static Choice choice(PlanLine line) {
        return new Choice(line.id().toString(), line.code() + " – " + line.title());
    }

    static List<Choice> retentions(Page page) {
        return Stream.of(Retention.values())
                .map(one -> new Choice(one.name(), page.t("documents.workfiles.retention." + one)))
                .toList();
    }

    public List<Choice> retentionChoices(Page page) {
        return retentions(page);
    }

    /** In per cent; a dash while nothing was closed. */
    public String share() {
        return found.closed() == 0 ? "–" : String.valueOf(found.onNetwork() * 100 / found.closed());
    }
}
