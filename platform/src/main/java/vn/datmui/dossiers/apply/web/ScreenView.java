package vn.datmui.dossiers.apply.web;

import java.util.List;
import java.util.stream.Collectors;
import vn.datmui.catalogue.Finding;
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

    /**
     * One item of a list.
     *
     * @param words its first answers, by which people know it
     */
    public record ItemView(int number, String words, boolean complete) {}

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

    public boolean isList() {
        return screen.page().group() != null && screen.item() == null;
    }

    /** What is wrong, in words, by the field's identifier. */
    public FormErrors errors(Page page) {
        FormErrors errors = FormErrors.none();
        for (Finding finding : findings) {
            errors = errors.and(finding.path(), FindingWords.of(page, finding));
        }
        return errors;
    }
}
