package vn.datmui.dossiers.desk.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.PaperAsked;
import vn.datmui.dossiers.Trigger;
import vn.datmui.dossiers.desk.DeskAct;
import vn.datmui.dossiers.desk.DeskDossier;
import vn.datmui.dossiers.process.FormText;
import vn.datmui.dossiers.process.SupplementRequest;
import vn.datmui.kernel.Problem;
import vn.datmui.pages.Page;

/**
 * The model of a dossier's page.
 *
 * @param looking which tab and which paper are open
 * @param colleagues who has just opened it too and may act on it
 * @param done the slug of the act that was just done; empty when nothing was
 * @param failed the act that was refused; null when none was, and for an opinion that was refused
 * @param problem why it was refused
 * @param typed what was typed into the refused act's form, by field
 */
public record DossierPage(
        DeskDossier desk,
        Looking looking,
        List<String> colleagues,
        String done,
        @Nullable DeskAct failed,
        @Nullable Problem problem,
        Map<String, List<String>> typed) {

    /** How many pages of a paper stand beside the checklist; the rest is in the file. */
    public static final int MOST_PAGES = 30;

    /** As the address says that the last act was taken back. */
    static final String UNDONE = "undo";

    /** What forms bring along without anybody typing it. */
    private static final Set<String> CARRIED = Set.of("_csrf", "revision", "tab", "paper", "from");

    private static final Set<String> DRAWN_BY_BROWSERS = Set.of("image/jpeg", "image/png", "image/webp");
    private static final Set<Trigger> OPINIONS_GO_WITH = Set.of(Trigger.MOVE_ON, Trigger.FINISH);

    static DossierPage of(DeskDossier desk, Looking looking, String done, List<String> colleagues) {
        return new DossierPage(desk, looking, colleagues, isSlug(done) ? done : "", null, null, Map.of());
    }

    /** The act as it stands in addresses: {@code ask-supplement}. */
    public static String slug(DeskAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isSlug(String text) {
        if (text.equals(UNDONE)) {
            return true;
        }
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
        if (problemField().isEmpty()) {
            return "acts";
        }
        return failed == null ? "opinion-" + problemField() : slug(failed) + "-" + problemField();
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

    /** The error to show beside the opinion; null when it has none. */
    public @Nullable String errorOfOpinion(Page page) {
        return failed == null && !problemField().isEmpty() ? errorWords(page) : null;
    }

    /** What was typed as an opinion that was refused; empty otherwise. */
    public String typedOpinion() {
        return failed == null ? typed.getOrDefault("text", List.of("")).getFirst() : "";
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

    /** Whether to show an act: it is open, or it was refused with something typed that must not be lost. */
    public boolean shows(DeskAct act) {
        boolean wrote = typed.entrySet().stream()
                .filter(entry -> !CARRIED.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .anyMatch(value -> !value.isBlank());
        return desk.offers(act) || act == failed && wrote;
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

    /** For how many seconds more the last act may be taken back; 0 when it may not. */
    public long undoSeconds() {
        return desk.undoFor().toSeconds();
    }

    /** The address of a tab of this dossier. */
    public String address(DossierTab tab) {
        return looking.address(code(), tab);
    }

    /** The address at which a paper stands beside the checklist. */
    public String addressOf(DeskDossier.HandedIn paper) {
        return looking.addressOf(code(), String.valueOf(paper.fileId()));
    }

    public String code() {
        return desk.dossier().code().value();
    }

    /** How many things a tab holds, where that is worth knowing before opening it; 0 elsewhere. */
    public int countOf(DossierTab tab) {
        return switch (tab) {
            case PAPERS -> desk.papers().size();
            case OPINIONS -> said().size();
            case SUMMARY, HISTORY, FEES -> 0;
        };
    }

    /** The paper that is shown beside the checklist: the chosen one, else the first that has a file. */
    public Optional<DeskDossier.HandedIn> shown() {
        return desk.papers().stream()
                .filter(p -> p.fileId() != null)
                .filter(p -> looking.paper().isEmpty() || looking.paper().equals(p.fileId()))
                .findFirst();
    }

    /** Whether a paper is the one that is shown. */
    public boolean isShown(DeskDossier.HandedIn paper) {
        return paper.fileId() != null && shown().filter(paper::equals).isPresent();
    }

    /** Whether every browser can show the file as a picture; of the photos of some phones none but their own can. */
    public boolean browserDraws(DeskDossier.HandedIn paper) {
        return DRAWN_BY_BROWSERS.contains(paper.contentType());
    }

    /** Everything that officers have said of the dossier, with their acts and beside them, newest first. */
    public List<Said> said() {
        List<Said> all = new ArrayList<>();
        desk.opinions().forEach(o -> all.add(new Said(o.at(), o.byName(), o.byTitle(), "", o.text())));
        desk.history().stream()
                .filter(e -> OPINIONS_GO_WITH.contains(e.trigger()) && !e.note().isEmpty())
                .forEach(e -> all.add(
                        new Said(e.at(), e.byName(), e.fromUnit(), e.trigger().name(), e.note())));
        all.sort(Comparator.comparing(Said::at).reversed());
        return all;
    }

    /**
     * What an officer has said.
     *
     * @param where their post or their unit
     * @param trigger the act that it went with; empty for an opinion beside all acts
     */
    public record Said(Instant at, String byName, String where, String trigger, String text) {}

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
