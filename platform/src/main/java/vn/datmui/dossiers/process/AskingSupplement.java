package vn.datmui.dossiers.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.PaperAsked;
import vn.datmui.catalogue.ProcessStep;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.deadline.DueDates;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Post;

/**
 * Asking the applicant to complete the dossier: once, fully and exactly (Decree 61/2018, art. 15(3)), within three working
 * days of receipt (art. 19(4)). A second request, or a late one, only by the leader, and it is counted.
 */
@Component
public class AskingSupplement {

    private static final int WORKING_DAYS_TO_ASK = 3;

    private final Acting acting;
    private final DeskRights rights;
    private final Places places;
    private final DueDates dueDates;
    private final OfficialForms forms;
    private final DossierBook book;

    AskingSupplement(
            Acting acting, DeskRights rights, Places places, DueDates dueDates, OfficialForms forms, DossierBook book) {
        this.acting = acting;
        this.rights = rights;
        this.places = places;
        this.dueDates = dueDates;
        this.forms = forms;
        this.book = book;
    }

    public Dossier ask(DossierCode code, int revision, SignedIn me, List<SupplementRequest.Line> lines, String reason) {
        return acting.on(code, revision, me.account(), "dossiers.ask-supplement", (dossier, now) -> {
            Post post = rightful(me, dossier);
            requireLeaderWhereDue(me, dossier, now);
            requireLines(lines);
            String why = Acting.onForm(FormText.REASON, reason);
            dossier.askSupplement(why, places.reception(dossier.filing().agency(), now), now, Acting.actor(me, post));
            record(dossier, named(lines, dossier), why, me, now);
        });
    }

    private Post rightful(SignedIn me, Dossier dossier) {
        if (rights.holds(Role.AGENCY_LEADER, me, dossier)) {
            return rights.require(Role.AGENCY_LEADER, me, dossier);
        }
        if (dossier.status() == Status.REGISTERED || dossier.status() == Status.ACCEPTED) {
            return rights.require(Role.COUNTER_OFFICER, me, dossier);
        }
        ProcessStep step = acting.planOf(dossier)
                .step(dossier.place().stepId())
                .orElseThrow(() ->
                        DossierProblem.notInThisState(dossier.status(), vn.datmui.dossiers.Trigger.ASK_SUPPLEMENT));
        return rights.requireStep(step, me, dossier);
    }

    private void requireLeaderWhereDue(SignedIn me, Dossier dossier, Instant now) {
        boolean second = dossier.supplements() > 0;
        Instant since = dossier.timing().receivedAt();
        boolean late = since != null && now.isAfter(dueDates.workingDaysAfter(since, WORKING_DAYS_TO_ASK));
        if ((second || late) && !rights.holds(Role.AGENCY_LEADER, me, dossier)) {
            throw DossierProblem.supplementNeedsLeader();
        }
    }

    private static void requireLines(List<SupplementRequest.Line> lines) {
        if (lines.isEmpty()) {
            throw DossierProblem.missing("lines");
        }
        lines.forEach(line -> Acting.required("lines", line.reason()));
        lines.forEach(line -> Acting.required("lines", line.name()));
    }

    /** A paper of the procedure goes by its official name, whatever was posted. */
    private List<SupplementRequest.Line> named(List<SupplementRequest.Line> lines, Dossier dossier) {
        Map<String, String> names = acting.rulesOf(dossier).papers().stream()
                .collect(Collectors.toMap(PaperAsked::id, p -> p.name().vi(), (one, same) -> one));
        return lines.stream()
                .map(l ->
                        new SupplementRequest.Line(l.paperId(), names.getOrDefault(l.paperId(), l.name()), l.reason()))
                .toList();
    }

    private void record(Dossier dossier, List<SupplementRequest.Line> lines, String reason, SignedIn me, Instant now) {
        boolean byLeader = rights.holds(Role.AGENCY_LEADER, me, dossier);
        SupplementRequest request =
                new SupplementRequest(dossier.supplements(), lines, reason, me.fullName(), now, byLeader, null);
        book.addRequest(dossier, request);
        forms.issueSupplementRequest(dossier, request, now);
    }
}
