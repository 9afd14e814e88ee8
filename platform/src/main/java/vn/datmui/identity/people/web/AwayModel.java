package vn.datmui.identity.people.web;

import java.util.List;
import java.util.Map;
import vn.datmui.identity.people.Typed;
import vn.datmui.pages.Choice;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/**
 * Who stands in for an officer, and for whom the officer stands in.
 *
 * @param address where the form goes
 * @param absent whose page it is, when it is not the reader's own; blank otherwise
 */
public record AwayModel(
        String address,
        String absent,
        List<StandInLine> standIns,
        List<Choice> posts,
        List<Choice> colleagues,
        Typed typed,
        Map<String, String> faults) {

    public FormErrors errors(Page page) {
        FormErrors errors = FormErrors.none();
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            errors = errors.and(fault.getKey(), page.t("identity.people.fault." + fault.getValue()));
        }
        return errors;
    }
}
