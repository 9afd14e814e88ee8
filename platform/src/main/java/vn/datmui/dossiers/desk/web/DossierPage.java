package vn.datmui.dossiers.desk.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.PaperAsked;
import vn.datmui.dossiers.desk.DeskAct;
import vn.datmui.dossiers.desk.DeskDossier;
import vn.datmui.dossiers.process.FormText;
import vn.datmui.dossiers.process.SupplementRequest;
import vn.datmui.kernel.Problem;
import vn.datmui.pages.Page;

/**
 * The model of a dossier's page.
 *
 * @param done the slug of the act that was just done; empty when nothing was
 * @param failed the act that was refused; null when none was
 * @param problem why it was refused
 * @param typed what was typed into the refused act's form, by field
 */
public record DossierPage(
        DeskDossier desk,
        String done,
        @Nullable DeskAct failed,
        @Nullable Problem problem,
        Map<String, List<String>> typed) {

    static DossierPage of(DeskDossier desk, String done) {
        return new DossierPage(desk, isSlug(done) ? done : "", null, null, Map.of());
    }

    /** The act as it stands in addresses: {@code ask-supplement}. */
    public static String slug(DeskAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isSlug(String text) {
        for (DeskAct act : DeskAct.values()) {
            if (slug(act).equals(text)) {
                return true;
            }
        }
        return false;
    }

    /** The field that the problem concerns; empty when it concerns the act as a whole. */
    private String problemField() {
        return problem == null ? "" : String.valueOf(problem.parameters().getOrDefault("field", ""));
    }

    /** Where the error summary leads: the field, or the acts. */
    public String errorId() {
        return failed == null || problemField().isEmpty() ? "acts" : slug(failed) + "-" + problemField();
    }

    /** What is wrong, in the reader's words; empty when nothing is. */
    public String errorWords(Page page) {
        if (problem == null) {
            return "";
        }
        boolean saysItself = problemField().isEmpty() || problem.parameters().containsKey("limit");
        return saysItself ? page.words().of(problem) : page.t("dossiers.desk.need." + problemField());
    }

    /** The error to show beside a field of an act; null when it has none. */
    public @Nullable String errorOf(DeskAct act, String field, Page page) {
        return act == failed && field.equals(problemField()) ? errorWords(page) : null;
    }

    /** What was typed into a field of the refused act; empty otherwise. */
    public String typed(DeskAct act, String field) {
        List<String> values = act == failed ? typed.getOrDefault(field, List.of()) : List.of();
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** How much an official form takes of a field; nothing for texts that go on no form. */
    public String hint(DeskAct act, String field, Page page) {
        boolean goesOnForm = EnumSet.of(
                        DeskAct.REFUSE_INTAKE, DeskAct.SIGN_REFUSAL, DeskAct.RESCHEDULE, DeskAct.ASK_SUPPLEMENT)
                .contains(act);
        return FormText.ofField(field)
                .filter(text -> goesOnForm)
                .map(text -> page.t("dossiers.desk.form-limit", text.characters(), text.lines()))
                .orElse("");
    }

    public boolean ticked(DeskAct act, String field, String value) {
        return act == failed && typed.getOrDefault(field, List.of()).contains(value);
    }

    /** The papers handed in for one line of the checklist. */
    public List<DeskDossier.HandedIn> handedIn(PaperAsked asked) {
        return desk.papers().stream()
                .filter(p -> p.paperId().equals(asked.id()))
                .toList();
    }

    /** Papers that belong to no line of the checklist, such as a supplement beside it. */
    public List<DeskDossier.HandedIn> others() {
        return desk.papers().stream()
                .filter(p ->
                        desk.checklist().stream().noneMatch(asked -> asked.id().equals(p.paperId())))
                .toList();
    }

    /** Something that may be asked for: a paper of the checklist, or a correction of the form. */
    public record Askable(String id, String name) {}

    /** The complete checklist, for one complete request. */
    public List<Askable> askable(Page page) {
        List<Askable> lines = new ArrayList<>();
        desk.checklist().stream()
                .filter(asked -> asked.heldByState() == null)
                .forEach(asked -> lines.add(new Askable(asked.id(), page.t(asked.name()))));
        lines.add(new Askable("form", page.t("dossiers.desk.form-contents")));
        lines.add(new Askable("other", page.t("dossiers.desk.other-paper")));
        return lines;
    }

    /** What the open supplement request waits for. */
    public List<SupplementRequest.Line> owed() {
        return desk.requests().stream()
                .filter(r -> r.answeredAt() == null)
                .flatMap(r -> r.lines().stream())
                .toList();
    }
}
