package vn.datmui.identity.people.web;

import java.util.List;
import java.util.Map;
import vn.datmui.identity.people.Typed;
import vn.datmui.pages.Choice;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/**
 * A merge of two agencies, looked at before it is decided.
 *
 * @param lines what becomes of whom; empty before the question was asked rightly
 * @param asked whether the form was right, so that the merge may be decided upon
 */
public record ReorganiseModel(
        List<Choice> agencies, Typed typed, Map<String, String> faults, boolean asked, List<Line> lines) {

    /** @param to the unit in which the officer goes on; blank for none */
    public record Line(String fullName, String title, String from, String to) {}

    public FormErrors errors(Page page) {
        FormErrors errors = FormErrors.none();
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            errors = errors.and(fault.getKey(), page.t("identity.people.fault." + fault.getValue()));
        }
        return errors;
    }
}
