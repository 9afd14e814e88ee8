package vn.datmui.dossiers.ownership;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.Catalogue;
import vn.datmui.dossiers.Dossiers;
import vn.datmui.dossiers.HistoryEntry;
import vn.datmui.dossiers.apply.Draft;
import vn.datmui.dossiers.apply.Drafts;
import vn.datmui.dossiers.deadline.DueDates;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.reading.ReadableAnswers;
import vn.datmui.identity.PersonalData;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Language;

/**
 * A person's dossiers and drafts, for the copy of their data. Dossiers and their papers are kept as the law on archives asks; what is erased
 * at their wish are the drafts that nobody has received.
 */
@Component
class DataOfDossiers implements PersonalData {

    private final Dossiers dossiers;
    private final Drafts drafts;
    private final Catalogue catalogue;
    private final ReadableAnswers readable;

    DataOfDossiers(Dossiers dossiers, Drafts drafts, Catalogue catalogue, ReadableAnswers readable) {
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.readable = readable;
    }

    @Override
    public String part() {
        return "dossiers";
    }

    @Override
    public Object of(AccountId account) {
        return Map.of(
                "filed", dossiers.ownedBy(account).stream().map(this::words).toList(),
                "drafts", own(account).stream().map(this::words).toList());
    }

    @Override
    public Map<String, Integer> erase(AccountId account) {
        List<Draft> open = own(account);
        open.forEach(draft -> drafts.remove(draft.id()));
        return Map.of("drafts", open.size());
    }

    private List<Draft> own(AccountId account) {
        return drafts.openOf(account).stream()
                .filter(draft -> !draft.errand().assisted())
                .toList();
    }

    private Map<String, Object> words(Dossier dossier) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("code", dossier.code().value());
        words.put("procedure", dossier.filing().procedure().name());
        words.put("filedAt", dossier.filing().registeredAt().toString());
        words.put("status", dossier.status().name());
        words.put("answers", answers(dossier));
        words.put(
                "papers",
                dossiers.papersOf(dossier.code()).stream()
                        .map(paper -> paper.name())
                        .toList());
        words.put(
                "history",
                dossiers.historyOf(dossier.code()).stream()
                        .map(DataOfDossiers::words)
                        .toList());
        return words;
    }

    private Map<String, Object> answers(Dossier dossier) {
        LocalDate filedOn = LocalDate.ofInstant(dossier.filing().registeredAt(), DueDates.ZONE);
        Map<String, Object> answers = new LinkedHashMap<>();
        catalogue
                .version(
                        dossier.filing().procedure().code(),
                        dossier.filing().procedure().version())
                .ifPresent(procedure -> readable.sections(
                                procedure.requiredForm(), dossier.filing().answers(), filedOn, Language.VI)
                        .forEach(section -> section.lines()
                                .forEach(line -> answers.put(section.title() + ": " + line.label(), line.answer()))));
        return answers;
    }

    private static Map<String, Object> words(HistoryEntry entry) {
        return Map.of(
                "at", entry.at().toString(),
                "act", entry.trigger().name(),
                "who", entry.byName(),
                "status", entry.status().name());
    }

    private Map<String, Object> words(Draft draft) {
        return Map.of(
                "procedure",
                catalogue
                        .version(draft.errand().procedureCode(), draft.errand().procedureVersion())
                        .map(procedure -> procedure.name().vi())
                        .orElse(draft.errand().procedureCode()),
                "startedAt",
                draft.startedAt().toString());
    }
}
