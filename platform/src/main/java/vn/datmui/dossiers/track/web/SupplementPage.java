package vn.datmui.dossiers.track.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import vn.datmui.dossiers.track.SupplementAnswer;
import vn.datmui.kernel.Problem;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/**
 * The model of the page on which a dossier is supplemented.
 *
 * @param refused the files that were not taken, by the field through which they came
 * @param replaced whether another request was answered than the one that is open now, so that nothing was sent
 * @param incomplete whether sending was refused because a line has neither file nor explanation
 */
public record SupplementPage(
        SupplementAnswer answer, SequencedMap<String, Problem> refused, boolean incomplete, boolean replaced) {

    public SupplementPage {
        refused = new LinkedHashMap<>(refused);
    }

    static SupplementPage of(SupplementAnswer answer) {
        return new SupplementPage(answer, new LinkedHashMap<>(), false, false);
    }

    public FormErrors errors(Page page) {
        FormErrors errors = FormErrors.none();
        for (Map.Entry<String, Problem> file : refused.entrySet()) {
            errors = errors.and(file.getKey(), page.words().of(file.getValue()));
        }
        if (replaced) {
            errors = errors.and(field(0), page.t("dossiers.track.supplement.replaced"));
        }
        if (incomplete) {
            for (SupplementAnswer.Line line : answer.withoutFile()) {
                errors = errors.and(
                        field(line.number()),
                        page.t(
                                "dossiers.track.supplement.line-missing",
                                line.asked().name()));
            }
        }
        return errors;
    }

    /** The name of the field that takes files for a line. */
    public static String field(int line) {
        return "line-" + line;
    }
}
