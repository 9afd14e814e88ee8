package vn.datmui.dossiers.apply.web;

import java.util.ArrayList;
import java.util.List;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.FormField;
import vn.datmui.catalogue.FormPage;
import vn.datmui.catalogue.TimeLimit;
import vn.datmui.dossiers.ReturnWay;
import vn.datmui.dossiers.apply.Missing;
import vn.datmui.dossiers.apply.OpenDraft;
import vn.datmui.dossiers.apply.Wishes;
import vn.datmui.dossiers.reading.ReadableAnswers;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;
import vn.datmui.pages.SummaryRow;

/**
 * Everything that is about to be sent, or was sent: the same rows serve the check page and the exact copy.
 *
 * @param missing what stands in the way; shown only after the button was pressed
 * @param undeclared whether the button was pressed without the declaration
 */
public record CheckView(OpenDraft open, ReadableAnswers readable, List<Missing> missing, boolean undeclared) {

    static CheckView fresh(OpenDraft open, ReadableAnswers readable) {
        return new CheckView(open, readable, List.of(), false);
    }

    static CheckView undeclared(OpenDraft open, ReadableAnswers readable) {
        return new CheckView(open, readable, Missing.in(open), true);
    }

    static CheckView incomplete(OpenDraft open, ReadableAnswers readable, List<Missing> missing) {
        return new CheckView(open, readable, missing, false);
    }

    /** One block of rows with the page where it is changed. */
    public record Section(String id, String title, String changeAddress, List<SummaryRow> rows) {}

    public List<Section> sections(Page page) {
        return open.pages().stream()
                .map(p ->
                        new Section("page-" + p.id(), page.t(p.title()), DraftAddress.toChange(open, p), rows(page, p)))
                .toList();
    }

    public List<SummaryRow> wishes(Page page) {
        Wishes wishes = open.draft().content().wishes();
        List<SummaryRow> rows = new ArrayList<>();
        String way = wishes.returnKind() == null ? "" : page.t("dossiers.apply.return." + wishes.returnKind());
        rows.add(new SummaryRow(page.t("dossiers.apply.return.way"), way));
        if (!wishes.address().isEmpty() && wishes.returnKind() == ReturnWay.Kind.BY_POST) {
            rows.add(new SummaryRow(page.t("dossiers.apply.return.address"), wishes.address()));
        }
        rows.add(new SummaryRow(page.t("dossiers.apply.return.phone"), wishes.phone()));
        rows.add(new SummaryRow(page.t("dossiers.apply.return.email"), wishes.email()));
        return rows;
    }

    public String timeLimit(Page page) {
        TimeLimit limit = open.procedure().timeLimit();
        return page.t("dossiers.apply.limit." + limit.unit(), limit.value());
    }

    /** What is missing, in words, by the section where it stands on this page. */
    public FormErrors errors(Page page) {
        FormErrors errors = FormErrors.none();
        for (Missing one : missing) {
            errors = errors.and(anchor(one), words(page, one));
        }
        return undeclared ? errors.and("declared", page.t("dossiers.apply.error.declared")) : errors;
    }

    private static String anchor(Missing missing) {
        return switch (missing) {
            case Missing.OnPage(var page, var finding) -> "page-" + page.id();
            case Missing.Paper(var paper) -> "paper-" + paper.id();
            case Missing.Wish(var field, var code) -> "return";
        };
    }

    private static String words(Page page, Missing missing) {
        return switch (missing) {
            case Missing.OnPage(var where, var finding) ->
                page.t(where.title()) + ": " + FindingWords.of(page, finding);
            case Missing.Paper(var paper) -> page.t("dossiers.apply.error.paper-missing", page.t(paper.name()));
            case Missing.Wish(var field, var code) -> page.t("dossiers.apply.error." + field + "." + code);
        };
    }

    private List<SummaryRow> rows(Page page, FormPage formPage) {
        FormPage.Group group = formPage.group();
        if (group == null) {
            return rows(page, formPage, relevant(), "");
        }
        List<SummaryRow> rows = new ArrayList<>();
        int number = 0;
        for (Answers item : relevant().itemsAt(group.path())) {
            number++;
            rows.addAll(rows(
                    page,
                    formPage,
                    item,
                    page.t("dossiers.apply.list.item", page.t(group.itemName()), number) + " – "));
        }
        return rows;
    }

    /** Exactly what will be sent. */
    private Answers relevant() {
        return open.form().relevant(open.answers(), open.day());
    }

    private List<SummaryRow> rows(Page page, FormPage formPage, Answers scope, String prefix) {
        return formPage.fields().stream()
                .filter(field -> field.when().holds(scope, open.day()))
                .map(field -> row(page, field, scope, prefix))
                .toList();
    }

    private SummaryRow row(Page page, FormField field, Answers scope, String prefix) {
        String words = readable.word(field, scope, open.day(), page.language());
        return new SummaryRow(
                prefix + page.t(field.label()), words.isEmpty() ? page.t("dossiers.apply.nothing") : words);
    }
}
