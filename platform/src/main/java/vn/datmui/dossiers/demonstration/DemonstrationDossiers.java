package vn.datmui.dossiers.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Catalogue;
import vn.datmui.catalogue.Form;
import vn.datmui.catalogue.PaperAsked;
import vn.datmui.catalogue.Procedure;
import vn.datmui.catalogue.Procedure.Channel;
import vn.datmui.dossiers.Applicant;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.ReturnWay;
import vn.datmui.dossiers.SubmitDossier;
import vn.datmui.dossiers.SubmitDossier.OnPaper;
import vn.datmui.dossiers.SubmittedPaper;
import vn.datmui.dossiers.apply.KnownFacts;
import vn.datmui.dossiers.process.ReceivingDossier;
import vn.datmui.identity.Account;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.DemonstrationPart;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Agency;

/** Loads the sample dossiers: each submitted and walked by real acts, so that papers, notices and history are all there. */
@Component
@ConditionalOnProperty(name = "datmui.demonstration.dossiers", havingValue = "true", matchIfMissing = true)
class DemonstrationDossiers implements DemonstrationPart {

    private final Catalogue catalogue;
    private final Agencies agencies;
    private final ReceivingDossier receiving;
    private final SamplePeople people;
    private final SampleWalk walk;
    private final Clock clock;

    DemonstrationDossiers(
            Catalogue catalogue,
            Agencies agencies,
            ReceivingDossier receiving,
            SamplePeople people,
            SampleWalk walk,
            Clock clock) {
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.receiving = receiving;
        this.people = people;
        this.walk = walk;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return 5;
    }

    @Override
    public String name() {
        return "dossiers";
    }

    @Override
    public void load() {
        new SampleList(today()).read().forEach(this::load);
    }

    private void load(Sample sample) {
        Account owner = people.citizen(sample.applicant());
        DossierCode code = submitted(sample, owner);
        sample.walk().forEach(act -> walk.act(code, act, people.signedIn(owner)));
    }

    private DossierCode submitted(Sample sample, Account owner) {
        Procedure procedure = catalogue.find(sample.procedure(), today()).orElseThrow();
        AgencyCode agency = agency(sample, procedure);
        Answers answers = answers(sample, procedure, owner);
        AccountId actedBy = sample.daysOnPaper() == 0
                ? owner.id()
                : people.officer(Role.COUNTER_OFFICER, agency).account();
        return receiving
                .submit(new SubmitDossier(
                        UUID.randomUUID(),
                        owner.id(),
                        actedBy,
                        applicant(owner),
                        procedure.code(),
                        procedure.version(),
                        agency,
                        answers,
                        papers(procedure, answers),
                        sample.daysOnPaper() == 0 ? Channel.ONLINE : Channel.COUNTER,
                        new ReturnWay(ReturnWay.Kind.AT_THE_COUNTER, ""),
                        onPaper(sample)))
                .code();
    }

    private AgencyCode agency(Sample sample, Procedure procedure) {
        Agency agency = sample.area().isEmpty()
                ? agencies.departmentOf(procedure.sector(), today()).orElseThrow()
                : agencies.committeeOf(sample.area(), today()).orElseThrow();
        return agency.code();
    }

    /** The sample's answers, and those that the account already knows. */
    private Answers answers(Sample sample, Procedure procedure, Account owner) {
        Form form = procedure.requiredForm();
        Answers answers = new KnownFacts(owner).filledInto(form, new Answers(sample.answers()));
        return form.relevant(answers, today());
    }

    private static Applicant applicant(Account owner) {
        String number = owner.personalId() == null ? "" : owner.personalId().value();
        return new Applicant(owner.fullName(), number, owner.address(), owner.phone(), owner.email());
    }

    private List<SubmittedPaper> papers(Procedure procedure, Answers answers) {
        return procedure.papersFor(answers, today()).stream()
                .filter(p -> p.heldByState() == null && p.required())
                .map(DemonstrationDossiers::seen)
                .toList();
    }

    private static SubmittedPaper seen(PaperAsked asked) {
        return new SubmittedPaper(asked.id(), asked.name().vi(), null, asked.kind(), asked.copies());
    }

    private @Nullable OnPaper onPaper(Sample sample) {
        return sample.daysOnPaper() == 0
                ? null
                : new OnPaper(
                        today().minusDays(sample.daysOnPaper()).atTime(9, 30),
                        "Nhập từ sổ giấy: mất kết nối khi nhận.");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
