package vn.datmui.dossiers.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Catalogue;
import vn.datmui.catalogue.Procedure;
import vn.datmui.catalogue.Procedure.Channel;
import vn.datmui.dossiers.SubmitDossier.OnPaper;
import vn.datmui.identity.Account;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.PersonalId;

/** Begins drafts: by the applicant online, by the counter for somebody who came, from an earlier application. */
@Component
public class StartingDraft {

    /** How far back the paper register may lie that the counter enters later. */
    public static final int MOST_DAYS_ON_PAPER = 30;

    /** Somebody who came to the counter, as the officer noted them. */
    public record Visitor(PersonalId number, String fullName, String phone) {}

    private final Drafts drafts;
    private final Catalogue catalogue;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    StartingDraft(Drafts drafts, Catalogue catalogue, Accounts accounts, AuditTrail audit, Clock clock) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The procedure, when it can be filed online today.
     *
     * @throws DraftProblem when it is not in force or not filed here
     */
    public Procedure online(String procedureCode) {
        Procedure procedure = inForce(procedureCode, LocalDate.now(clock));
        if (!procedure.acceptsOnline()) {
            throw DraftProblem.notFiledHere();
        }
        return procedure;
    }

    /**
     * The procedure, when the counter can enter it for a day.
     *
     * @throws DraftProblem when it is not in force or not filed here
     */
    public Procedure atCounter(String procedureCode, LocalDate day) {
        Procedure procedure = inForce(procedureCode, day);
        if (!procedure.canBeFiledHere()) {
            throw DraftProblem.notFiledHere();
        }
        return procedure;
    }

    @Transactional
    public Draft online(SignedIn applicant, Procedure procedure, AgencyCode agency) {
        applicant.mustReach(procedure.assurance());
        applicant.mustCover(procedure.code());
        return begin(
                applicant, errand(applicant.party(), applicant, Channel.ONLINE, procedure, agency, null), Answers.NONE);
    }

    /** Opens the visitor's account if they have none; the draft is theirs, the officer only writes. */
    @Transactional
    public Draft atCounter(
            SignedIn officer, Visitor visitor, Procedure procedure, AgencyCode agency, @Nullable OnPaper onPaper) {
        Account applicant = accounts.openAtCounter(visitor.number(), visitor.fullName(), visitor.phone());
        return begin(
                officer, errand(applicant.id(), officer, Channel.COUNTER, procedure, agency, onPaper), Answers.NONE);
    }

    /** A new application with the answers of an earlier one, so that nobody types everything again. */
    @Transactional
    public Draft copy(SignedIn applicant, Procedure procedure, AgencyCode agency, Answers answers) {
        applicant.mustCover(procedure.code());
        return begin(applicant, errand(applicant.party(), applicant, Channel.ONLINE, procedure, agency, null), answers);
    }

    /** Throws an open draft away, at its owner's wish. */
    @Transactional
    public void discard(UUID id, SignedIn person) {
        Draft draft = drafts.lock(id).filter(d -> d.openTo(person)).orElseThrow(DraftProblem::unknown);
        if (draft.submitted()) {
            throw DraftProblem.alreadySubmitted();
        }
        drafts.remove(id);
        audit.record(FillingDraft.actOn(draft, person, "dossiers.draft-discard"));
    }

    private Draft begin(SignedIn person, Errand errand, Answers answers) {
        Draft draft = Draft.begin(
                errand, DraftContent.EMPTY.withAnswers(answers).withWishes(knownContact(errand)), clock.instant());
        drafts.add(draft);
        audit.record(FillingDraft.actOn(draft, person, "dossiers.draft-start")
                .with(Map.of(
                        "procedure",
                        errand.procedureCode(),
                        "channel",
                        errand.channel().name())));
        return draft;
    }

    private Wishes knownContact(Errand errand) {
        return accounts.find(errand.owner())
                .map(a -> new Wishes(null, a.address(), a.phone(), a.email()))
                .orElse(Wishes.NONE);
    }

    private Procedure inForce(String code, LocalDate day) {
        return catalogue.find(code, day).orElseThrow(DraftProblem::procedureNotInForce);
    }

    private static Errand errand(
            AccountId owner,
            SignedIn person,
            Channel channel,
            Procedure procedure,
            AgencyCode agency,
            @Nullable OnPaper onPaper) {
        return new Errand(owner, person.account(), channel, procedure.code(), procedure.version(), agency, onPaper);
    }

    /** Whether a moment may stand in the paper register that is entered now. */
    public boolean mayBeOnPaper(LocalDateTime receivedAt) {
        LocalDateTime now = LocalDateTime.now(clock);
        return !receivedAt.isAfter(now) && !receivedAt.isBefore(now.minusDays(MOST_DAYS_ON_PAPER));
    }
}
