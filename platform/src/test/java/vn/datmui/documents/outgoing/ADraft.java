package vn.datmui.documents.outgoing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.Urgency;
import vn.datmui.documents.drafting.Competence;
import vn.datmui.documents.drafting.DraftText;
import vn.datmui.documents.drafting.Move;
import vn.datmui.documents.drafting.Stage;
import vn.datmui.documents.outgoing.issuing.IssuingDocument;
import vn.datmui.documents.outgoing.issuing.SigningDocument;
import vn.datmui.exchange.Secrecy;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Officer;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Post;

/** An outgoing document for tests that walks real moves, with the right officer of an agency behind each. */
public final class ADraft {

    private final ApplicationContext beans;
    private final AgencyCode agency;
    private DocumentType type = DocumentType.NOTICE;
    private String subject = "Lịch tiếp công dân định kỳ";
    private String receivers = "Phòng Kinh tế";
    private Urgency urgency = Urgency.NORMAL;
    private OutgoingId id = new OutgoingId(new java.util.UUID(0, 0));

    private ADraft(ApplicationContext beans, AgencyCode agency) {
        this.beans = beans;
        this.agency = agency;
    }

    public static ADraft in(ApplicationContext beans, AgencyCode agency) {
        return new ADraft(beans, agency);
    }

    public ADraft of(DocumentType other) {
        type = other;
        return this;
    }

    public ADraft about(String other) {
        subject = other;
        return this;
    }

    public ADraft to(String... lines) {
        receivers = String.join("\n", lines);
        return this;
    }

    public ADraft urgent(Urgency other) {
        urgency = other;
        return this;
    }

    public DraftText text(String body) {
        return new DraftText(subject, "", body, receivers, urgency, null);
    }

    public ADraft begun() {
        id = bean(Drafting.class)
                .begin(drafter(), command(text("1. Thời gian: thứ Hai hằng tuần.\n2. Địa điểm: trụ sở."), Secrecy.NONE))
                .id();
        return this;
    }

    public WriteDraft command(DraftText text, Secrecy secrecy) {
        Competence first = bean(House.class).signers(agency, type).getFirst();
        return new WriteDraft(type, first.officer(), first.capacity(), text, secrecy, null, null);
    }

    public ADraft submitted() {
        begun();
        return moved(drafter(), Move.SUBMIT);
    }

    public ADraft contentChecked() {
        submitted();
        return document().stage() == Stage.CONTENT_CHECK ? moved(head(), Move.PASS) : this;
    }

    public ADraft formChecked() {
        contentChecked();
        return moved(clerk(), Move.PASS);
    }

    public ADraft opened() {
        bean(ReadingOutgoing.class).open(id, leader());
        return this;
    }

    public ADraft signed() {
        formChecked().opened();
        bean(SigningDocument.class).sign(leader(), id, document().revision());
        return this;
    }

    public ADraft issued() {
        signed();
        bean(IssuingDocument.class).issue(clerk(), id, document().revision(), Set.of());
        return this;
    }

    public ADraft moved(SignedIn who, Move move) {
        bean(Reviewing.class).move(who, id, document().revision(), move, "Lý do");
        return this;
    }

    public OutgoingDocument document() {
        return bean(ReadingOutgoing.class).get(id, clerk());
    }

    public OutgoingId id() {
        return id;
    }

    public SignedIn drafter() {
        return holder(Role.SPECIALIST);
    }

    /** The head of the drafter's unit. */
    public SignedIn head() {
        String unit = drafter().posts().getFirst().unitCode();
        return holders(Role.DIVISION_HEAD).stream()
                .filter(one -> one.posts().getFirst().unitCode().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    public SignedIn leader() {
        return holder(Role.AGENCY_LEADER);
    }

    public SignedIn clerk() {
        return holder(Role.CLERK);
    }

    public SignedIn holder(Role role) {
        return holders(role).getFirst();
    }

    private List<SignedIn> holders(Role role) {
        return bean(Officers.class).holdersOf(role, agency, today()).stream()
                .map(this::signedIn)
                .toList();
    }

    private SignedIn signedIn(Post post) {
        Officer officer = bean(Officers.class).find(post.officer()).orElseThrow();
        var account = bean(Accounts.class).findOfficer(officer.id()).orElseThrow();
        List<Post> posts = bean(Officers.class).postsOf(officer.id(), today());
        return new SignedIn(
                account.id(), officer.fullName(), null, officer.id(), officer.email(), officer.phone(), posts);
    }

    private LocalDate today() {
        return LocalDate.now(bean(Clock.class));
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }
}
