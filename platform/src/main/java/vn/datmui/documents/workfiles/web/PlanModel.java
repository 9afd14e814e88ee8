package vn.datmui.documents.workfiles.web;

import java.util.List;
import vn.datmui.documents.workfiles.PlanningFiles.Plan;
import vn.datmui.pages.Choice;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/** The model of the plan of files of a year. */
public record PlanModel(Plan plan, FormErrors errors, Typed typed) {

    public List<Choice> retentionChoices(Page page) {
        return FilesModel.retentions(page);
    }
}
