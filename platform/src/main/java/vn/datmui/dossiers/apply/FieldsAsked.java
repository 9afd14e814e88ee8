package vn.datmui.dossiers.apply;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Finding;
import vn.datmui.catalogue.Form;
import vn.datmui.catalogue.FormField;
import vn.datmui.catalogue.FormPage;

/**
 * The questions of one screen: a page of the form, or one item of its repeated group.
 *
 * @param item the place of the item in the list; null for a whole page
 */
public record FieldsAsked(FormPage page, @Nullable Integer item) {

    public static FieldsAsked of(FormPage page) {
        return new FieldsAsked(page, null);
    }

    /** @throws DraftProblem when the page asks for no list, or the list has no such place */
    public static FieldsAsked ofItem(FormPage page, int item, Answers whole) {
        FormPage.Group group = page.group();
        if (group == null || item < 0 || item > whole.itemsAt(group.path()).size() || item >= group.most()) {
            throw DraftProblem.unknown();
        }
        return new FieldsAsked(page, item);
    }

    /** What stands before the paths of the fields: empty, or {@code members.0.}. */
    public String prefix() {
        FormPage.Group group = page.group();
        return item == null || group == null ? "" : group.path() + "." + item + ".";
    }

    /** The answers that the fields of this screen address: the whole, or the item. */
    public Answers scope(Answers whole) {
        FormPage.Group group = page.group();
        if (item == null || group == null) {
            return whole;
        }
        List<Answers> items = whole.itemsAt(group.path());
        return item < items.size() ? items.get(item) : Answers.NONE;
    }

    /** The whole with this screen's answers in place. */
    public Answers into(Answers whole, Answers scope) {
        String prefix = prefix();
        return prefix.isEmpty() ? scope : whole.with(prefix.substring(0, prefix.length() - 1), scope.values());
    }

    /** The questions that apply: what hangs on a question that does not apply is not asked either. */
    public List<FormField> fields(Form form, Answers whole, LocalDate day) {
        Answers scope = scope(form.relevant(whole, day));
        return questions().stream().filter(f -> f.when().holds(scope, day)).toList();
    }

    /** All questions of this screen, whether or not they are asked now; a list itself asks none, its items do. */
    public List<FormField> questions() {
        return item == null && page.group() != null ? List.of() : page.fields();
    }

    /** What is wrong on this screen; paths as the fields have them. */
    public List<Finding> check(Form form, Answers whole, LocalDate day) {
        String prefix = prefix();
        return form.check(page, whole, day).stream()
                .filter(f -> f.path().startsWith(prefix))
                .map(f -> new Finding(f.path().substring(prefix.length()), f.code(), f.parameters()))
                .toList();
    }
}
