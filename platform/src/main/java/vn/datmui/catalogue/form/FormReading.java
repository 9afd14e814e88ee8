package vn.datmui.catalogue.form;

import java.util.List;
import vn.datmui.catalogue.Form;
import vn.datmui.catalogue.FormPage;
import vn.datmui.catalogue.condition.RuleReading;
import vn.datmui.catalogue.source.Tree;

/** Reads a checked form file. */
public final class FormReading {

    private static final int MOST_ITEMS = 50;

    private FormReading() {}

    public static Form form(Tree form) {
        List<Part> parts =
                form.list("x-pages").stream().map(page -> part(form, page)).toList();
        return new SchemaForm(form, parts);
    }

    private static Part part(Tree form, Tree page) {
        Tree holder = page.has("group")
                ? FieldReading.property(form, page.at("group").text("path")).at("items")
                : form;
        List<Question> questions = page.texts("fields").stream()
                .map(path -> FieldReading.question(holder, path))
                .toList();
        FormPage formPage = new FormPage(
                page.text("id"),
                page.words("title"),
                page.wordsOrNull("hint"),
                questions.stream().map(Question::field).toList(),
                RuleReading.condition(page.at("when")),
                page.has("group") ? group(form, page.at("group")) : null);
        return new Part(formPage, questions);
    }

    private static FormPage.Group group(Tree form, Tree group) {
        Tree list = FieldReading.property(form, group.text("path"));
        return new FormPage.Group(
                group.text("path"),
                group.words("itemName"),
                list.number("minItems", 0),
                list.number("maxItems", MOST_ITEMS));
    }
}
