package vn.datmui.identity.recovery.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.identity.recovery.IssuingAccessCodes.Verified;
import vn.datmui.pages.Choice;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/**
 * The officers' page of the way back.
 *
 * @param name what was typed as name
 * @param faults the fields that were wrong
 * @param issued the code that was just made, shown this once; null before
 */
public record IssueModel(
        String name,
        String verified,
        List<String> faults,
        @Nullable Issued issued) {

    /** A code for the person before the officer. */
    public record Issued(String fullName, String name, String code) {}

    public FormErrors errors(Page page) {
        FormErrors errors = FormErrors.none();
        for (String field : faults) {
            errors = errors.and(field, page.t("identity.recovery.fault." + field));
        }
        return errors;
    }

    public List<Choice> ways(Page page) {
        return java.util.Arrays.stream(Verified.values())
                .map(way -> new Choice(way.name(), page.t("identity.recovery.verified." + way.name())))
                .toList();
    }
}
