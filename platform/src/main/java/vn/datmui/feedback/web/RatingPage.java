package vn.datmui.feedback.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.datmui.dossiers.EndedDossiers.EndedDossier;
import vn.datmui.feedback.Grade;
import vn.datmui.feedback.Item;
import vn.datmui.feedback.Rating;
import vn.datmui.pages.Choice;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/**
 * The model of the page on which a dossier is rated.
 *
 * @param given the rating given before; null when there is none
 */
public record RatingPage(EndedDossier dossier, @Nullable Rating given, boolean gradeMissing, Instant now) {

    public boolean mayChange() {
        return given == null || given.mayChange(now);
    }

    public FormErrors errors(Page page) {
        return gradeMissing ? FormErrors.none().and("grade", page.t("feedback.grade-missing")) : FormErrors.none();
    }

    public List<Choice> grades(Page page) {
        return Stream.of(Grade.values())
                .map(grade -> new Choice(grade.name(), page.t("feedback.grade." + grade.name())))
                .toList();
    }

    public List<Choice> items(Page page) {
        return Stream.of(Item.values())
                .map(item -> new Choice(item.name(), page.t("feedback.item." + item.name())))
                .toList();
    }

    public List<String> chosenItems() {
        return given == null
                ? List.of()
                : given.items().stream().map(Enum::name).toList();
    }
}
