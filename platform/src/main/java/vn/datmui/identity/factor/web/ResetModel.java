package vn.datmui.identity.factor.web;

import java.util.List;
import vn.datmui.identity.factor.FactorReset;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/**
 * The administrators' page of lost factors.
 *
 * @param name what was typed as name
 * @param reason what was typed as reason
 * @param faults the fields that were wrong
 */
public record ResetModel(List<Line> waiting, String name, String reason, List<String> faults, boolean sent) {

    /** One proposal in words. */
    public record Line(FactorReset reset, String owner, String by, boolean own) {}

    public FormErrors errors(Page page) {
        FormErrors errors = FormErrors.none();
        for (String field : faults) {
            errors = errors.and(field, page.t("identity.reset.fault." + field));
        }
        return errors;
    }
}
