package vn.datmui.dossiers.apply.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.Procedure;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Area;
import vn.datmui.pages.Choice;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/**
 * Where to file.
 *
 * @param words what was searched for among the areas
 * @param areas those that match; empty when the procedure goes to a department
 * @param area the one chosen, at first the applicant's own
 * @param agency the department; null when the applicant has to say where, or nobody decides it today
 * @param error the key of what is wrong; empty for nothing
 */
public record StartView(
        Procedure procedure,
        String words,
        List<Area> areas,
        String area,
        @Nullable Agency agency,
        String error) {

    public boolean asksWhere() {
        return agency == null;
    }

    /** Where the applicant lives, when the whole choice lies open: most people file there and need no list. */
    public @Nullable Area home() {
        return words.isEmpty() && error.isEmpty()
                ? areas.stream().filter(a -> a.code().equals(area)).findFirst().orElse(null)
                : null;
    }

    /** The applicant's own area first, then the others as listed. */
    public List<Choice> choices() {
        List<Area> own = areas.stream().filter(a -> a.code().equals(area)).toList();
        List<Area> others = areas.stream().filter(a -> !a.code().equals(area)).toList();
        return Stream.concat(own.stream(), others.stream())
                .map(a -> new Choice(a.code(), a.name()))
                .toList();
    }

    public FormErrors errors(Page page) {
        return error.isEmpty()
                ? FormErrors.none()
                : FormErrors.none().and("area", page.t("dossiers.apply.error." + error));
    }
}
