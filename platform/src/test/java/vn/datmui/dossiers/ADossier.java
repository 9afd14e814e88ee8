package vn.datmui.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Catalogue;
import vn.datmui.catalogue.Procedure;
import vn.datmui.catalogue.Procedure.Channel;
import vn.datmui.catalogue.ProcessStep;
import vn.datmui.dossiers.process.AskingSupplement;
import vn.datmui.dossiers.process.CheckingDossier;
import vn.datmui.dossiers.process.Deciding;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.process.MovingOn;
import vn.datmui.dossiers.process.Plan;
import vn.datmui.dossiers.process.ReceivingDossier;
import vn.datmui.dossiers.process.Rescheduling;
import vn.datmui.dossiers.process.ReturningResult;
import vn.datmui.dossiers.process.SupplementRequest;
import vn.datmui.dossiers.process.Supplementing;
import vn.datmui.dossiers.process.TakingMoney;
import vn.datmui.dossiers.process.Withdrawing;
import vn.datmui.identity.Account;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Money;
import vn.datmui.kernel.PersonalId;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Areas;
import vn.datmui.organisation.Level;
import vn.datmui.organisation.Officer;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Post;

/**
 * A dossier for tests that walks real transitions, with the right officer of the demonstration province behind each:
 *
 * <pre>ADossier.in(beans).of("2.000635").submitted().accepted().granted().handedOver()</pre>
 *
 * What is not said is chosen: copies of a civil-status extract, a new citizen, the first commune, answers that
 * pass the form, return at the counter. {@link #walkedTo} goes to a status the shortest way.
 */
public final class ADossier {

    /** Copy of a civil-status extract: short, with a fee, decided in any commune. */
    public static final String EXTRACT_COPY = "2.000635";

    private final ApplicationContext beans;
    private final LocalDate today;
    private String procedureCode = EXTRACT_COPY;
    private @Nullable Account owner;
    private @Nullable Agency agency;
    private Answers answers = Answers.NONE;
    private List<SubmittedPaper> papers = List.of();
    private ReturnWay returnWay = new ReturnWay(ReturnWay.Kind.AT_THE_COUNTER, "");
    private @Nullable DossierCode code;

    private ADossier(ApplicationContext beans) {
        this.beans = beans;
        this.today = LocalDate.now(bean(Clock.class));
    }

    public static ADossier in(ApplicationContext beans) {
        return new ADossier(beans);
    }

    public ADossier of(String procedure) {
        procedureCode = procedure;
        return this;
    }

    /** A procedure for whose sample answers a fee is owed. */
    public ADossier withFee() {
        return of(EXTRACT_COPY);
    }

    public ADossier ownedBy(AccountId account) {
        owner = bean(Accounts.class).find(account).orElseThrow();
        return this;
    }

    public ADossier at(AgencyCode competent) {
        agency = bean(Agencies.class).find(competent).orElseThrow();
        return this;
    }

    public ADossier answering(Answers begun) {
        answers = begun;
        return this;
    }

    public ADossier with(SubmittedPaper... handedIn) {
        papers = List.of(handedIn);
        return this;
    }

    public ADossier returned(ReturnWay.Kind kind) {
        returnWay = new ReturnWay(kind, kind == ReturnWay.Kind.BY_POST ? "12 Phan Ngọc Hiển, Cà Mau" : "");
        return this;
    }

    /** Submitted online by its owner. */
    public ADossier submitted() {
        return submit(owner().id(), Channel.ONLINE);
    }

    /** Received, accepted and forwarded at the counter in one act. */
    public ADossier receivedAtCounter() {
        return submit(officer(Role.COUNTER_OFFICER).account(), Channel.COUNTER);
    }

    private ADossier submit(AccountId actedBy, Channel channel) {
        Procedure procedure = procedure();
        code = bean(ReceivingDossier.class)
                .submit(new SubmitDossier(
                        UUID.randomUUID(),
                        owner().id(),
                        actedBy,
                        applicant(),
                        procedure.code(),
                        procedure.version(),
                        agency().code(),
                        sample(procedure),
                        papers,
                        channel,
                        returnWay,
                        null))
                .code();
        return this;
    }

    public ADossier accepted() {
        bean(CheckingDossier.class).accept(code(), now().revision(), officer(Role.COUNTER_OFFICER));
        return this;
    }

    public ADossier refused(String reason) {
        bean(CheckingDossier.class)
                .refuse(
                        code(),
                        now().revision(),
                        officer(Role.COUNTER_OFFICER),
                        reason,
                        "Điều 17 Nghị định 61/2018/NĐ-CP");
        return this;
    }

    /** One line per reason; by the leader, who always may. */
    public ADossier askedForSupplement(String... reasons) {
        List<SupplementRequest.Line> lines = Stream.of(reasons)
                .map(reason -> new SupplementRequest.Line("other", "Giấy tờ: " + reason, reason))
                .toList();
        boolean atCounter = now().status() == Status.REGISTERED;
        SignedIn asker = officer(atCounter ? Role.COUNTER_OFFICER : Role.AGENCY_LEADER);
        bean(AskingSupplement.class).ask(code(), now().revision(), asker, lines, String.join("; ", reasons));
        return this;
    }

    public ADossier supplemented(SubmittedPaper... more) {
        bean(Supplementing.class)
                .answer(code(), now().supplements(), ownerSignedIn(), List.of(more), "Đã bổ sung theo yêu cầu");
        return this;
    }

    public ADossier withdrawn(String reason) {
        bean(Withdrawing.class).withdraw(code(), ownerSignedIn(), reason);
        return this;
    }

    /** The present step finished by the officer whose step it is. */
    public ADossier movedOn() {
        bean(MovingOn.class).complete(code(), now().revision(), officerOf(step()), "Đồng ý");
        return this;
    }

    /** Moved on until only the signature is missing. */
    public ADossier atTheLeader() {
        while (step().kind() != ProcessStep.Kind.SIGN) {
            movedOn();
        }
        return this;
    }

    public ADossier askedToPay(Money amount) {
        bean(TakingMoney.class)
                .askPayment(code(), now().revision(), officerOf(step()), amount, "Thông báo số 12/TB-CCT");
        return this;
    }

    public ADossier paid() {
        bean(TakingMoney.class).pay(code(), now().revision(), officer(Role.COUNTER_OFFICER), "Biên lai 0012345");
        return this;
    }

    /** The fee collected, where one is owed. */
    public ADossier feePaid() {
        if (now().dues().feeIsOwed()) {
            bean(TakingMoney.class).collectFee(code(), now().revision(), officer(Role.COUNTER_OFFICER), "BL-0000123");
        }
        return this;
    }

    public ADossier rescheduled(Instant newDueAt, String reason) {
        bean(Rescheduling.class).reschedule(code(), now().revision(), officer(Role.AGENCY_LEADER), newDueAt, reason);
        return this;
    }

    /** The result signed, after every step before the signature. */
    public ADossier granted() {
        atTheLeader();
        bean(Deciding.class).grant(code(), now().revision(), officerOf(step()), "Đồng ý cấp");
        return this;
    }

    /** A written refusal signed as the result. */
    public ADossier denied(String reason) {
        atTheLeader();
        bean(Deciding.class)
                .refuse(code(), now().revision(), officerOf(step()), reason, "Điều 19 Nghị định 61/2018/NĐ-CP");
        return this;
    }

    public ADossier stopped(String reason) {
        bean(Deciding.class).stop(code(), now().revision(), officer(Role.AGENCY_LEADER), reason);
        return this;
    }

    public ADossier reopened(String reason) {
        bean(Deciding.class).reopen(code(), now().revision(), officer(Role.AGENCY_LEADER), reason);
        return this;
    }

    public ADossier handedOver() {
        feePaid();
        bean(ReturningResult.class)
                .handOver(code(), now().revision(), officer(Role.COUNTER_OFFICER), "Chủ hồ sơ nhận trực tiếp");
        return this;
    }

    /** From the beginning to a status; ACCEPTED is passed within one act and never rested at. */
    public ADossier walkedTo(Status status) {
        return switch (status) {
            case REGISTERED -> submitted();
            case ACCEPTED, IN_PROCESS -> submitted().accepted();
            case NOT_ACCEPTED -> submitted().refused("Thủ tục không thuộc thẩm quyền");
            case SUPPLEMENT_ASKED -> submitted().accepted().askedForSupplement("Bản chụp bị mờ");
            case PAYMENT_ASKED -> submitted().accepted().askedToPay(new Money(1_250_000));
            case WITHDRAWN -> submitted().withdrawn("Không còn nhu cầu");
            case STOPPED -> submitted().accepted().stopped("Chủ hồ sơ không bổ sung");
            case DONE -> submitted().accepted().granted();
            case RETURNED -> submitted().accepted().granted().handedOver();
        };
    }

    public DossierCode code() {
        return java.util.Objects.requireNonNull(code, "submit it first");
    }

    /** As it stands in the database now. */
    public Dossier now() {
        return bean(Dossiers.class).find(code()).orElseThrow();
    }

    public SignedIn ownerSignedIn() {
        Account account = owner();
        return new SignedIn(
                account.id(),
                account.fullName(),
                account.personalId(),
                null,
                account.email(),
                account.phone(),
                List.of());
    }

    /** Somebody who holds the role in the agency; at the counter where the role is the counter's. */
    public SignedIn officer(Role role) {
        return signedIn(
                bean(Officers.class).holdersOf(role, agency().code(), today).getFirst());
    }

    private SignedIn officerOf(ProcessStep step) {
        return bean(Officers.class).holdersOf(step.role(), agency().code(), today).stream()
                .filter(post ->
                        post.role() == Role.AGENCY_LEADER || post.unitKind().equals(step.unitKind()))
                .findFirst()
                .map(this::signedIn)
                .orElseThrow(() -> new AssertionError("nobody does step " + step.id() + " in " + agency().name()));
    }

    private SignedIn signedIn(Post post) {
        Officer officer = bean(Officers.class).find(post.officer()).orElseThrow();
        List<Post> posts = bean(Officers.class).postsOf(officer.id(), today);
        AccountId account =
                bean(Accounts.class).findOfficer(officer.id()).orElseThrow().id();
        return new SignedIn(account, officer.fullName(), null, officer.id(), officer.email(), officer.phone(), posts);
    }

    private ProcessStep step() {
        return new Plan(procedure().steps()).step(now().place().stepId()).orElseThrow();
    }

    public Procedure procedure() {
        return bean(Catalogue.class).find(procedureCode, today).orElseThrow();
    }

    private Answers sample(Procedure procedure) {
        Answers begun = procedure.code().equals(EXTRACT_COPY) && answers.equals(Answers.NONE) ? extractCopy() : answers;
        return SampleAnswers.complete(procedure.requiredForm(), begun, today, commune());
    }

    private static Answers extractCopy() {
        return Answers.NONE
                .with("requester.relation", "self")
                .with("requester.exemption", "none")
                .with("record.kind", "birth")
                .with("record.year", 1985)
                .with("record.place", "Xã Đất Mũi")
                .with("copies", 2)
                .with("declaration", true);
    }

    public Agency agency() {
        if (agency == null) {
            Procedure procedure = procedure();
            agency = procedure.level() == Level.PROVINCE
                    ? bean(Agencies.class)
                            .departmentOf(procedure.sector(), today)
                            .orElseThrow()
                    : bean(Agencies.class).at(procedure.level(), today).stream()
                            .filter(a -> a.area() != null)
                            .findFirst()
                            .orElseThrow();
        }
        return agency;
    }

    public Account owner() {
        if (owner == null) {
            String number = "0960%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
            owner = bean(Accounts.class).openAtCounter(new PersonalId(number), "Trần Thị Thử Nghiệm", "0912345678");
        }
        return owner;
    }

    private Applicant applicant() {
        Account account = owner();
        PersonalId number = java.util.Objects.requireNonNull(account.personalId());
        return new Applicant(
                account.fullName(), number.value(), "Ấp Mũi, xã Đất Mũi", account.phone(), "nguoi-thu@example.vn");
    }

    private String commune() {
        return bean(Areas.class).at(Level.COMMUNE, today).getFirst().code();
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }
}
