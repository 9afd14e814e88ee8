package vn.datmui.identity.representation.web;

import java.util.List;
import java.util.Map;
import vn.datmui.identity.representation.MandateForm;
import vn.datmui.pages.Choice;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/**
 * The mandates of a person, or of the business for which they act, and the form for another.
 *
 * @param business the business for which the reader acts; blank for themselves
 * @param ways in which one may be asked for
 */
public record MandatesModel(
        List<MandateLine> lines,
        String business,
        List<String> ways,
        List<Choice> procedures,
        MandateForm typed,
        Map<String, String> faults) {

    public FormErrors errors(Page page) {
        FormErrors errors = FormErrors.none();
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            errors = errors.and(fault.getKey(), page.t("identity.mandate.fault." + fault.getValue()));
        }
        return errors;
    }

    public List<Choice> wayChoices(Page page) {
        return ways.stream()
                .map(way -> new Choice(
                        way, page.t("identity.mandate.way." + way), page.t("identity.mandate.way-hint." + way)))
                .toList();
    }
}
