package vn.datmui.dossiers.desk.web;

import java.util.List;
import java.util.Map;
import vn.datmui.catalogue.PaperAsked;
import vn.datmui.dossiers.desk.DeskAct;
import vn.datmui.dossiers.desk.DeskDossier;

/**
 * The model of a dossier's page.
 *
 * @param done what was just done, as a bundle key's tail; empty when nothing was
 * @param failed the act that was refused, for the error summary; null when none was
 * @param typed what was typed into the refused act's form, by field
 * @param error the code of the problem; empty when there was none
 * @param errorField the field that it concerns; empty when none
 */
public record DossierPage(
        DeskDossier desk,
        String done,
        @org.jspecify.annotations.Nullable DeskAct failed,
        Map<String, String> typed,
        String error,
        Map<String, Object> errorParameters,
        String errorField) {

    static DossierPage of(DeskDossier desk, String done) {
        return new DossierPage(desk, done, null, Map.of(), "", Map.of(), "");
    }

    /** What was typed into a field of an act that was refused; empty otherwise. */
    public String typed(DeskAct act, String field) {
        return act == failed ? typed.getOrDefault(field, "") : "";
    }

    /** The papers handed in for one line of the checklist. */
    public List<DeskDossier.HandedIn> handedIn(PaperAsked asked) {
        return desk.papers().stream().filter(p -> p.paperId().equals(asked.id())).toList();
    }

    /** Papers that belong to no line of the checklist, such as a supplement beside it. */
    public List<DeskDossier.HandedIn> others() {
        return desk.papers().stream()
                .filter(p -> desk.checklist().stream()
                        .noneMatch(asked -> asked.id().equals(p.paperId())))
                .toList();
    }
}
