package vn.datmui.dossiers.apply.web;

import java.util.List;
import java.util.stream.Collectors;
import vn.datmui.catalogue.Finding;
import vn.datmui.catalogue.FormPage;
import vn.datmui.dossiers.apply.FieldsAsked;
import vn.datmui.dossiers.apply.OpenDraft;
import vn.datmui.organisation.Area;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/**
 * A page of the form, or one item of its list.
 *
 * @param items of the list; empty on other pages
 * @param findings what is wrong, shown only after it was sent
 * @param mark tells this screen from the same one on another device
 * @param fromCheck whether Continue leads back to the check page
 * @param clash whether another device has saved other answers meanwhile
 */
public record ScreenView(
        OpenDraft open,
        FieldsAsked screen,
        List<FieldView> fields,
        List<ItemView> items,
        List<Finding> findings,
        List<Area> communes,
        String mark,
        boolean fromCheck,
        boolean clash,
        String back) {

    /** One item of a list, by its answers. */
    public record ItemView(int number, List<FieldView> fields, boolean complete) {

        /** Its first answers, by which people know it. */
        public String words(Page page) {
            return fields.stream()
                    .map(f -> f.inWords(page))
                    .filter(words -> !words.isEmpty())
                    .limit(2)
                    .collect(Collectors.joining(", "));
        }

        public String id() {
            return "item-" + number;
        }
    }

    public String asked() {
        return fields.stream().map(FieldView::name).collect(Collectors.joining(","));
    }

    public String action() {
        String page = DraftAddress.of(open, screen.page());
        String item = screen.item() == null ? "" : "/items/" + screen.item();
        return page + item + (fromCheck ? "?from=check" : "");
    }

    public String autosave() {
        String item = screen.item() == null ? "" : "?item=" + screen.item();
        return DraftAddress.of(open, "autosave/" + screen.page().id()) + item;
    }

    public String itemAddress(int item) {
        return DraftAddress.of(open, screen.page()) + "/items/" + item + (fromCheck ? "?from=check" : "");
    }

    public String removeAddress(int item) {
        return DraftAddress.of(open, screen.page()) + "/items/" + item + "/remove" + (fromCheck ? "?from=check" : "");
    }

    public boolean isList() {
        return screen.page().group() != null && screen.item() == null;
    }

    public List<FieldView> known() {
        return fields.stream().filter(FieldView::known).toList();
    }

    public List<FieldView> toAnswer() {
        return fields.stream().filter(f -> !f.known()).toList();
    }

    public long revision() {
        return open.draft().revision();
    }

    public String title(Page page) {
        FormPage.Group group = screen.page().group();
        return group == null || screen.item() == null
                ? page.t(screen.page().title())
                : page.t("dossiers.apply.list.item", page.t(group.itemName()), screen.item() + 1);
    }

    /** What is wrong, in words, by the field's identifier; on a list by the item's. */
    public FormErrors errors(Page page) {
        FormErrors errors = FormErrors.none();
        for (Finding finding : findings) {
            int item = isList() ? itemOf(finding) : -1;
            errors = item < 0
                    ? errors.and(finding.path(), FindingWords.of(page, finding))
                    : errors.and("item-" + item, page.t("dossiers.apply.list.item-incomplete", item + 1));
        }
        return errors;
    }

    private int itemOf(Finding finding) {
        FormPage.Group group = screen.page().group();
        String prefix = group == null ? "" : group.path() + ".";
        String rest = finding.path().startsWith(prefix) ? finding.path().substring(prefix.length()) : "";
        String number = rest.replaceFirst("\\..*", "");
        return number.matches("\\d{1,4}") ? Integer.parseInt(number) : -1;
    }
}
