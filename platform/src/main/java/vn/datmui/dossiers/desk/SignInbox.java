package vn.datmui.dossiers.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.Catalogue;
import vn.datmui.catalogue.ProcessStep;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.process.Deciding;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.process.Plan;
import vn.datmui.identity.SignedIn;

/**
 * The papers that wait for a leader's signature (hộp ký), the most urgent first. One is signed on its own page; several at
 * once only when the leader has opened each as it stands now: nobody signs what they have not seen.
 */
@Component
public class SignInbox {

    private final Worklists worklists;
    private final SignSlips slips;
    private final Openings openings;
    private final Catalogue catalogue;
    private final Deciding deciding;

    SignInbox(Worklists worklists, SignSlips slips, Openings openings, Catalogue catalogue, Deciding deciding) {
        this.worklists = worklists;
        this.slips = slips;
        this.catalogue = catalogue;
        this.deciding = deciding;
        this.openings = openings;
    }

    /**
     * A dossier that waits for the signature.
     *
     * @param lastWord what the officer before has said; null when nobody has
     * @param opened whether the leader has opened it as it stands now
     */
    public record ToSign(
            WorklistRow row, SignSlips.@Nullable LastWord lastWord, List<SignSlips.Attached> papers, boolean opened) {}

    public List<ToSign> of(SignedIn me) {
        List<WorklistRow> rows = worklists.rows(me, WorklistFilter.todo()).stream()
                .filter(this::waitsForSignature)
                .toList();
        Set<DossierCode> codes = rows.stream().map(WorklistRow::code).collect(Collectors.toSet());
        if (codes.isEmpty()) {
            return List.of();
        }
        Map<DossierCode, Integer> opened = openings.revisionsSeenBy(me.account(), codes);
        Map<DossierCode, SignSlips.LastWord> words = slips.lastWords(codes);
        Map<DossierCode, List<SignSlips.Attached>> papers = slips.papersOf(codes);
        return rows.stream()
                .map(row -> new ToSign(
                        row,
                        words.get(row.code()),
                        papers.getOrDefault(row.code(), List.of()),
                        opened.getOrDefault(row.code(), -1) == row.revision()))
                .toList();
    }

    private boolean waitsForSignature(WorklistRow row) {
        return catalogue
                .version(row.procedureCode(), row.procedureVersion())
                .flatMap(procedure -> new Plan(procedure.steps()).step(row.stepId()))
                .filter(step -> step.kind() == ProcessStep.Kind.SIGN)
                .isPresent();
    }

    /** @throws DossierProblem not opened yet when the leader has not seen this revision */
    public Dossier sign(SignedIn me, DossierCode code, int revision) {
        Integer seen = openings.revisionsSeenBy(me.account(), Set.of(code)).get(code);
        if (seen == null || seen != revision) {
            throw DossierProblem.notOpenedYet();
        }
        return deciding.grant(code, revision, me, "");
    }
}
