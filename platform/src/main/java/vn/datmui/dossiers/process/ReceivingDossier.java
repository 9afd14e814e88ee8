package vn.datmui.dossiers.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.datmui.catalogue.Catalogue;
import vn.datmui.catalogue.Procedure;
import vn.datmui.catalogue.Procedure.Channel;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.SubmitDossier;
import vn.datmui.dossiers.SubmitDossier.OnPaper;
import vn.datmui.dossiers.deadline.DueDates;
import vn.datmui.identity.Account;
import vn.datmui.identity.Accounts;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.Money;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Level;
import vn.datmui.organisation.Officers;

/**
 * Submission of a dossier (nộp hồ sơ): exactly once per draft, however often the button or the network repeats. Online it
 * waits for the counter; at the counter it is accepted and forwarded in the same act (Decree 61/2018, art. 17, 18).
 */
@Component
public class ReceivingDossier {

    private static final Duration OLDEST_PAPER = Duration.ofDays(30);

    private final DossierBook book;
    private final Catalogue catalogue;
    private final Accounts accounts;
    private final Officers officers;
    private final Places places;
    private final DueDates dueDates;
    private final OfficialForms forms;
    private final TrackingTokens tokens;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReceivingDossier(
            DossierBook book,
            Catalogue catalogue,
            Accounts accounts,
            Officers officers,
            Places places,
            DueDates dueDates,
            OfficialForms forms,
            TrackingTokens tokens,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.book = book;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.officers = officers;
        this.places = places;
        this.dueDates = dueDates;
        this.forms = forms;
        this.tokens = tokens;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The dossier of the draft: new, or the one that an earlier submission of the same draft made.
     *
     * @throws DossierProblem when the answers do not pass the form, or the agency does not decide this procedure
     */
    public Dossier submit(SubmitDossier command) {
        try {
            return transaction.execute(status -> earlier(command).orElseGet(() -> receive(command)));
        } catch (DuplicateKeyException sameMoment) {
            return earlier(command).orElseThrow(() -> sameMoment);
        }
    }

    private Optional<Dossier> earlier(SubmitDossier command) {
        return book.ofDraft(command.draft());
    }

    private Dossier receive(SubmitDossier command) {
        Procedure procedure = catalogue
                .version(command.procedureCode(), command.procedureVersion())
                .orElseThrow(DossierProblem::unknown);
        LocalDate today = LocalDate.now(clock);
        requireComplete(command, procedure, today);
        Agency agency = competent(command, procedure, today);
        Dossier dossier = command.channel() == Channel.ONLINE
                ? online(command, procedure, agency)
                : atCounter(command, procedure, agency);
        audit.record(Act.of(command.actedBy(), "dossiers.submit", "dossier:" + dossier.code())
                .onBehalfOf(command.owner()));
        return dossier;
    }

    private static void requireComplete(SubmitDossier command, Procedure procedure, LocalDate today) {
        if (!procedure.requiredForm().check(command.answers(), today).isEmpty()) {
            throw DossierProblem.missing("answers");
        }
    }

    private Agency competent(SubmitDossier command, Procedure procedure, LocalDate today) {
        Agency agency = places.agencyOf(command.agency());
        boolean rightLevel = agency.level() == procedure.level();
        boolean rightSector = procedure.level() != Level.PROVINCE
                || procedure.sector().isEmpty()
                || procedure.sector().equals(agency.sector());
        if (!rightLevel || !rightSector || !agency.validity().contains(today)) {
            throw DossierProblem.agencyNotCompetent();
        }
        return agency;
    }

    private Dossier online(SubmitDossier command, Procedure procedure, Agency agency) {
        Instant now = clock.instant();
        Dossier dossier = Dossier.submitted(
                filing(command, procedure, agency, now, now),
                places.reception(agency.code(), now),
                fee(command, procedure),
                actor(command));
        book.add(dossier, command.papers());
        return dossier;
    }

    private Dossier atCounter(SubmitDossier command, Procedure procedure, Agency agency) {
        requireCounterOfficer(command.actedBy(), agency);
        Instant now = clock.instant();
        Instant received = receivedAt(command, now);
        Filing filing = filing(command, procedure, agency, received, now);
        Actor officer = actor(command);
        Dossier dossier = Dossier.receivedAtCounter(
                filing,
                places.reception(agency.code(), now),
                fee(command, procedure),
                received,
                dueDates.of(procedure.timeLimit(), received),
                officer,
                command.onPaper() == null ? "" : command.onPaper().reason());
        dossier.forward(places.step(new Plan(procedure.steps()).first(), agency.code(), now), now, officer);
        book.add(dossier, command.papers());
        forms.issueReceipt(dossier, officer.name(), now);
        return dossier;
    }

    private void requireCounterOfficer(AccountId account, Agency agency) {
        OfficerId officer = accounts.find(account).map(Account::officer).orElse(null);
        LocalDate today = LocalDate.now(clock);
        boolean atCounter = officer != null
                && officers.postsOf(officer, today).stream()
                        .anyMatch(p ->
                                p.role() == Role.COUNTER_OFFICER && p.agency().equals(agency.code()));
        if (!atCounter) {
            throw DossierProblem.notYourPost();
        }
    }

    private Instant receivedAt(SubmitDossier command, Instant now) {
        OnPaper onPaper = command.onPaper();
        if (onPaper == null) {
            return now;
        }
        Instant at = onPaper.receivedAt().atZone(DueDates.ZONE).toInstant();
        if (at.isAfter(now)
                || at.isBefore(now.minus(OLDEST_PAPER))
                || onPaper.reason().isBlank()) {
            throw DossierProblem.missing("receivedAt");
        }
        return at;
    }

    /** The code carries the day of receipt (Circular 01/2018, art. 19), also of what was received on paper. */
    private Filing filing(SubmitDossier command, Procedure procedure, Agency agency, Instant received, Instant now) {
        return new Filing(
                UUID.randomUUID(),
                command.draft(),
                book.nextCode(agency.oldCode(), LocalDate.ofInstant(received, DueDates.ZONE)),
                command.owner(),
                command.actedBy(),
                command.applicant(),
                new Filing.ProcedureRef(
                        procedure.code(),
                        procedure.version(),
                        procedure.name().vi(),
                        procedure.field().id()),
                agency.code(),
                command.channel(),
                command.answers(),
                command.returnWay(),
                now,
                tokens.next());
    }

    private Money fee(SubmitDossier command, Procedure procedure) {
        return procedure.totalFee(command.answers(), LocalDate.now(clock));
    }

    private Actor actor(SubmitDossier command) {
        String name = accounts.find(command.actedBy())
                .map(Account::fullName)
                .orElse(command.applicant().fullName());
        boolean mandated =
                command.channel() == Channel.ONLINE && !command.actedBy().equals(command.owner());
        return new Actor(
                command.actedBy(),
                mandated ? Actor.inPlaceOf(name, command.applicant().fullName()) : name);
    }
}
