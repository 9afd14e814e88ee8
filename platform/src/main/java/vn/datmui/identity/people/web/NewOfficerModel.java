package vn.datmui.identity.people.web;

import java.util.List;
import java.util.Map;
import vn.datmui.identity.people.Typed;
import vn.datmui.pages.Choice;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/** The form by which an agency takes somebody on, as typed. */
public record NewOfficerModel(
        String agency,
        String agencyName,
        List<Choice> units,
        List<String> roles,
        Typed typed,
        Map<String, String> faults) {

    public FormErrors errors(Page page) {
        FormErrors errors = FormErrors.none();
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            errors = errors.and(fault.getKey(), page.t("identity.people.fault." + fault.getValue()));
        }
        return errors;
    }

    public List<Choice> roleChoices(Page page) {
        return roles.stream()
                .map(role -> new Choice(role, page.t("identity.role." + role)))
                .toList();
    }
}
