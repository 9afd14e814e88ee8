package vn.datmui.dossiers.desk;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.PaperAsked;
import vn.datmui.catalogue.Procedure;
import vn.datmui.catalogue.ProcessStep;
import vn.datmui.dossiers.HistoryEntry;
import vn.datmui.dossiers.process.DecisionOnRecord;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.process.DossierBook.IssuedForm;
import vn.datmui.dossiers.process.SupplementRequest;
import vn.datmui.dossiers.reading.ReadableAnswers.Section;

/**
 * Everything that an officer needs to see of one dossier at once, with the acts that are open to them.
 *
 * @param step the step at which it lies; null at the one-stop unit
 * @param undoFor how long the person may still take back the last act; nothing when they may not
 */
public record DeskDossier(
        Dossier dossier,
        Procedure procedure,
        @Nullable ProcessStep step,
        boolean overdue,
        List<Section> answers,
        List<PaperAsked> checklist,
        List<HandedIn> papers,
        List<HistoryEntry> history,
        List<SupplementRequest> requests,
        List<IssuedForm> forms,
        List<DecisionOnRecord> decisions,
        List<Opinion> opinions,
        Set<DeskAct> acts,
        Duration undoFor) {

    /**
     * A paper of the dossier with the proof of its file.
     *
     * @param contentType what the file is; empty for what came on paper
     * @param pages of a PDF; 0 for everything else
     */
    public record HandedIn(
            String paperId,
            String name,
            String kind,
            int copies,
            @Nullable String fileId,
            String fileName,
            String digest,
            long size,
            String contentType,
            int pages) {}

    public boolean offers(DeskAct act) {
        return acts.contains(act);
    }
}
