package vn.datmui.dossiers.apply;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.catalogue.PaperAsked;
import vn.datmui.dossiers.Applicant;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.SubmitDossier;
import vn.datmui.dossiers.SubmittedPaper;
import vn.datmui.dossiers.apply.DraftPaper.Received;
import vn.datmui.dossiers.process.ReceivingDossier;
import vn.datmui.identity.Account;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.TaxCode;
import vn.datmui.kernel.PersonalId;

/** Turns a complete draft into a dossier, once, however often and from however many devices the button is pressed. */
@Component
public class SubmittingDraft {

    /** What became of the press of the button. */
    public sealed interface Submission {}

    /** It is a dossier, now or since an earlier press. */
    public record Submitted(OpenDraft open, DossierCode code) implements Submission {}

    /** Something is missing: nothing was sent. */
    public record Incomplete(OpenDraft open, List<Missing> missing) implements Submission {}

    private final OpeningDraft opening;
    private final Drafts drafts;
    private final ReceivingDossier receiving;
    private final Clock clock;

    SubmittingDraft(OpeningDraft opening, Drafts drafts, ReceivingDossier receiving, Clock clock) {
        this.opening = opening;
        this.drafts = drafts;
        this.receiving = receiving;
        this.clock = clock;
    }

    @Transactional
    public Submission submit(UUID id, SignedIn person) {
        OpenDraft open = opening.openLocked(id, person);
        DossierCode earlier = open.draft().submittedAs();
        if (earlier != null) {
            return new Submitted(open, earlier);
        }
        if (!open.draft().errand().assisted()) {
            person.mustReach(open.procedure().assurance());
        }
        List<Missing> missing = Missing.in(open);
        return missing.isEmpty() ? send(open, person) : new Incomplete(open, missing);
    }

    private Submission send(OpenDraft open, SignedIn person) {
        DraftContent sent = open.draft().content().withAnswers(open.form().relevant(open.answers(), open.day()));
        DossierCode code = receiving.submit(command(open, sent, person)).code();
        Draft frozen = open.draft().becoming(code, sent, clock.instant());
        drafts.save(frozen);
        return new Submitted(open.now(frozen), code);
    }

    private static SubmitDossier command(OpenDraft open, DraftContent sent, SignedIn person) {
        Errand errand = open.draft().errand();
        return new SubmitDossier(
                open.draft().id(),
                errand.owner(),
                errand.assisted() ? errand.actedBy() : person.account(),
                applicant(open.applicant(), sent.wishes()),
                errand.procedureCode(),
                errand.procedureVersion(),
                open.agency().code(),
                sent.answers(),
                papers(open, sent),
                errand.channel(),
                sent.wishes().returnWay(),
                errand.onPaper());
    }

    private static Applicant applicant(Account account, Wishes wishes) {
        String number = Optional.ofNullable(account.personalId())
                .map(PersonalId::value)
                .or(() -> Optional.ofNullable(account.taxCode()).map(TaxCode::value))
                .orElse("");
        String address = account.address().isEmpty() ? wishes.address() : account.address();
        return new Applicant(account.fullName(), number, address, wishes.phone(), wishes.email());
    }

    private static List<SubmittedPaper> papers(OpenDraft open, DraftContent sent) {
        return open.papersAsked().stream()
                .flatMap(asked -> papers(asked, sent.paper(asked.id())))
                .toList();
    }

    private static Stream<SubmittedPaper> papers(PaperAsked asked, DraftPaper paper) {
        String name = asked.name().vi();
        Stream<SubmittedPaper> files =
                paper.files().stream().map(file -> new SubmittedPaper(asked.id(), name, file.id(), "electronic", 1));
        Received received = paper.received();
        return received == null
                ? files
                : Stream.concat(
                        Stream.of(new SubmittedPaper(asked.id(), name, null, received.kind(), received.copies())),
                        files);
    }
}
