package vn.datmui.dossiers.apply.web;

import java.util.List;
import vn.datmui.catalogue.Procedure;
import vn.datmui.dossiers.apply.Draft;
import vn.datmui.organisation.Agency;
import vn.datmui.pages.Choice;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/** The counter's page for assisted filing, with the drafts that the officer has not finished. */
public record AssistView(AssistForm form, Agency agency, List<Procedure> procedures, List<Draft> unfinished) {

    public List<Choice> choices(Page page) {
        return procedures.stream()
                .map(p -> new Choice(p.code(), page.t(p.name())))
                .toList();
    }

    public String procedureName(Page page, Draft draft) {
        return procedures.stream()
                .filter(p -> p.code().equals(draft.errand().procedureCode()))
                .findFirst()
                .map(p -> page.t(p.name()))
                .orElse(draft.errand().procedureCode());
    }

    public String address(Draft draft) {
        return DraftAddress.of(draft);
    }

    public FormErrors errors(Page page) {
        return form.words(page);
    }
}
