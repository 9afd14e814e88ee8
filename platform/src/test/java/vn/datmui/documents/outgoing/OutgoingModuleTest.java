package vn.datmui.documents.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.datmui.People;
import vn.datmui.PlatformTest;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.Registers;
import vn.datmui.documents.SecretsStayOut;
import vn.datmui.documents.drafting.Capacity;
import vn.datmui.documents.drafting.Move;
import vn.datmui.documents.drafting.Stage;
import vn.datmui.documents.drafting.Way;
import vn.datmui.documents.outgoing.issuing.IssuingDocument;
import vn.datmui.documents.outgoing.issuing.SigningDocument;
import vn.datmui.exchange.Direction;
import vn.datmui.exchange.Secrecy;
import vn.datmui.files.Files;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Problem;
import vn.datmui.kernel.Role;
import vn.datmui.papers.PdfaConformance;
import vn.datmui.signing.SignatureVerdict;
import vn.datmui.signing.Signing;

/** From the first draft to the issued original: who may do what, numbers without a gap, and what the file proves. */
@PlatformTest
class OutgoingModuleTest {

    private static final AgencyCode DEPARTMENT = new AgencyCode("H12.05");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Drafting drafting;

    @Autowired
    private ReadingOutgoing reading;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private SigningDocument signing;

    @Autowired
    private IssuingDocument issuing;

    @Autowired
    private Granting granting;

    @Autowired
    private People people;

    @Autowired
    private Registers registers;

    @Autowired
    private SecretsStayOut secrets;

    @Autowired
    private Signing desk;

    @Autowired
    private Files files;

    @Autowired
    private JdbcClient jdbc;

    private ADraft draft() {
        return ADraft.in(beans, People.DAT_MUI);
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private byte[] content(OutgoingDocument document) throws IOException {
        try (InputStream in = files.open(document.file())) {
            return in.readAllBytes();
        }
    }

    @Test
    void walksFromDraftToIssueAndTheOriginalProvesIt() throws Exception {
        ADraft walked = draft().of(DocumentType.OFFICIAL_LETTER)
                .about("trả lời kiến nghị của cử tri")
                .to("Phòng Kinh tế", "Công ty TNHH Năm Căn", "Lưu: VT, VP")
                .issued();
        OutgoingDocument issued = walked.document();
        assertThat(issued.stage()).isEqualTo(Stage.ISSUED);
        assertThat(issued.code()).matches("\\d{2,}/UBND-\\w+");
        byte[] original = content(issued);
        java.nio.file.Files.createDirectories(Path.of("target/papers"));
        java.nio.file.Files.write(Path.of("target/papers/outgoing-original.pdf"), original);
        assertThat(desk.validate(original))
                .hasSize(2)
                .allMatch(SignatureVerdict::isValid)
                .extracting(SignatureVerdict::signer)
                .containsExactly(walked.leader().fullName(), "Ủy ban nhân dân xã Đất Mũi");
        assertThat(PdfaConformance.faults(original, PDFAFlavour.PDFA_2_A)).isEmpty();
        ReadingOutgoing.Whole whole = reading.whole(walked.id(), walked.clerk());
        assertThat(whole.sent()).extracting(sent -> sent.addressee().way()).containsExactly(Way.UNIT, Way.PAPER);
        assertThat(whole.steps())
                .extracting(Step::move)
                .containsExactly(Move.SUBMIT, Move.PASS, Move.PASS, Move.SIGN, Move.ISSUE);
        issuing.sentOnPaper(walked.clerk(), walked.id(), 2, "RR 123 456 789 VN");
        assertThat(reading.whole(walked.id(), walked.clerk())
                        .sent()
                        .getLast()
                        .addressee()
                        .sentAt())
                .isNotNull();
    }

    @Test
    void numbersAreGivenWithoutAGapHoweverManySignAtOnce() throws Exception {
        AgencyCode quiet = new AgencyCode("H12.13");
        int year = LocalDate.now().getYear();
        int before = last(quiet, year);
        List<ADraft> waiting = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            waiting.add(ADraft.in(beans, quiet)
                    .about("Việc số " + i)
                    .to("Phòng X")
                    .formChecked()
                    .opened());
        }
        waiting.get(3).moved(waiting.get(3).leader(), Move.RETURN);
        try (var pool = Executors.newFixedThreadPool(6)) {
            List<Callable<String>> work = new ArrayList<>();
            for (ADraft one : waiting) {
                work.add(() -> {
                    try {
                        return Objects.requireNonNull(signing.sign(
                                                one.leader(),
                                                one.id(),
                                                one.document().revision())
                                        .issue())
                                .number();
                    } catch (Problem returned) {
                        return "";
                    }
                });
            }
            List<Integer> numbers = pool.invokeAll(work).stream()
                    .map(Future::resultNow)
                    .filter(number -> !number.isEmpty())
                    .map(Integer::valueOf)
                    .sorted()
                    .toList();
            assertThat(numbers)
                    .isEqualTo(IntStream.rangeClosed(before + 1, before + 5)
                            .boxed()
                            .toList());
        }
    }

    private int last(AgencyCode agency, int year) {
        return registers.numbersOf(agency, year, Direction.OUT, "VB").size();
    }

    @Test
    void aCancelledNumberStaysInTheRegisterWithItsReason() {
        ADraft signed = draft().signed();
        refuses(
                "DOC-0007",
                () -> issuing.cancel(
                        signed.clerk(), signed.id(), signed.document().revision(), " "));
        issuing.cancel(signed.clerk(), signed.id(), signed.document().revision(), "Sai thể thức");
        assertThat(signed.document().stage()).isEqualTo(Stage.CANCELLED);
        assertThat(registers.numbersOf(People.DAT_MUI, LocalDate.now().getYear(), Direction.OUT, "VB"))
                .filteredOn(given -> given.document().equals(signed.id().value()))
                .singleElement()
                .satisfies(given -> assertThat(
                                Objects.requireNonNull(given.cancelled()).reason())
                        .isEqualTo("Sai thể thức"));
        refuses(
                "DOC-0201",
                () -> issuing.issue(
                        signed.clerk(), signed.id(), signed.document().revision(), Set.of()));
    }

    @Test
    void doesNotExistForOtherAgenciesAndOtherUnits() {
        ADraft issued = draft().issued();
        for (AgencyCode other : List.of(People.TAN_THANH, DEPARTMENT, new AgencyCode("H12"))) {
            for (Role role : List.of(Role.AGENCY_LEADER, Role.CLERK)) {
                refuses(
                        "DOC-0200",
                        () -> reading.whole(issued.id(), ADraft.in(beans, other).holder(role)));
            }
        }
        ADraft other = draft().about("Dự thảo của đơn vị khác").submitted();
        refuses(
                "DOC-0200",
                () -> reviewing.move(
                        ADraft.in(beans, People.TAN_THANH).head(),
                        other.id(),
                        other.document().revision(),
                        Move.PASS,
                        ""));
    }

    @Test
    void nobodySignsWhatTheyHaveNotOpenedOrWhatWasChangedSince() {
        ADraft waiting = draft().formChecked();
        refuses(
                "DOC-0213",
                () -> signing.sign(
                        waiting.leader(), waiting.id(), waiting.document().revision()));
        waiting.opened();
        int seen = waiting.document().revision();
        waiting.moved(waiting.drafter(), Move.TAKE_BACK);
        refuses("DOC-0202", () -> signing.sign(waiting.leader(), waiting.id(), seen));
        refuses(
                "DOC-0201",
                () -> signing.sign(
                        waiting.leader(), waiting.id(), waiting.document().revision()));
    }

    @Test
    void aChangeAfterTheChecksGoesThroughThemAgain() {
        ADraft waiting = draft().formChecked();
        refuses(
                "DOC-0201",
                () -> drafting.save(
                        waiting.drafter(),
                        waiting.id(),
                        waiting.document().revision(),
                        waiting.command(waiting.text("Khác"), Secrecy.NONE)));
        waiting.moved(waiting.leader(), Move.RETURN);
        drafting.save(
                waiting.drafter(),
                waiting.id(),
                waiting.document().revision(),
                waiting.command(waiting.text("Khác"), Secrecy.NONE));
        assertThat(waiting.document().version()).isEqualTo(2);
        waiting.moved(waiting.drafter(), Move.SUBMIT);
        assertThat(waiting.document().stage()).isEqualTo(Stage.CONTENT_CHECK);
    }

    @Test
    void theAgencyDoesNotSignWhatNobodySignedNorChangedBytes() {
        ADraft unsigned = draft().signed();
        OutgoingDocument document = unsigned.document();
        KeptVersion version =
                reading.whole(unsigned.id(), unsigned.clerk()).versions().getFirst();
        var pages = files.get(version.file());
        point(unsigned.id(), pages.id().value(), pages.digest().hex());
        refuses("DOC-0205", () -> issuing.issue(unsigned.clerk(), unsigned.id(), document.revision(), Set.of()));
        point(unsigned.id(), pages.id().value(), document.digest().hex());
        refuses("DOC-0204", () -> issuing.issue(unsigned.clerk(), unsigned.id(), document.revision(), Set.of()));
        point(unsigned.id(), document.file().value(), document.digest().hex());
        issuing.issue(unsigned.clerk(), unsigned.id(), document.revision(), Set.of());
        assertThat(unsigned.document().stage()).isEqualTo(Stage.ISSUED);
    }

    private void point(OutgoingId id, java.util.UUID file, String digest) {
        jdbc.sql("update documents.outgoing set file = ?, digest = ? where id = ?")
                .params(file, digest, id.value())
                .update();
    }

    @Test
    void aHeadOfUnitSignsByOrderWhatTheHeadOfTheAgencyLetsThemAndNoLonger() {
        ADraft cast = draft().of(DocumentType.INVITATION);
        var head = Objects.requireNonNull(cast.head().officer());
        refuses("DOC-0210", () -> granting.of(cast.head()));
        refuses(
                "DOC-0212",
                () -> granting.give(
                        cast.leader(),
                        Objects.requireNonNull(cast.drafter().officer()),
                        Capacity.BY_ORDER,
                        Set.of(DocumentType.INVITATION),
                        "Quy chế",
                        LocalDate.now(),
                        null));
        granting.give(
                cast.leader(),
                head,
                Capacity.BY_ORDER,
                Set.of(DocumentType.INVITATION),
                "Quy chế làm việc số 01/QC-UBND",
                LocalDate.now(),
                null);
        var byOrder = new WriteDraft(
                DocumentType.INVITATION,
                head,
                Capacity.BY_ORDER,
                cast.text("Trân trọng kính mời."),
                Secrecy.NONE,
                null,
                null);
        assertThat(drafting.begin(cast.drafter(), byOrder).signer().capacity()).isEqualTo(Capacity.BY_ORDER);
        var wrongType = new WriteDraft(
                DocumentType.DECISION, head, Capacity.BY_ORDER, byOrder.text(), Secrecy.NONE, null, null);
        refuses("DOC-0212", () -> drafting.begin(cast.drafter(), wrongType));
        granting.of(cast.leader())
                .forEach(given -> granting.end(cast.leader(), given.authority().id()));
        refuses("DOC-0212", () -> drafting.begin(cast.drafter(), byOrder));
        var page = people.officer(Role.AGENCY_LEADER, People.DAT_MUI);
        assertThat(page.get("/desk/documents/authorities").body()).contains("Giao ký thay");
        assertThat(page.post("/desk/documents/authorities", java.util.Map.of("who", "x"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aStateSecretLeavesNothingBehind() {
        int before = secrets.turnedAway(People.DAT_MUI);
        ADraft secret = draft().about("Phương án bảo vệ mục tiêu");
        refuses(
                "DOC-0008",
                () -> drafting.begin(secret.drafter(), secret.command(secret.text("…"), Secrecy.TOP_SECRET)));
        assertThat(secrets.turnedAway(People.DAT_MUI)).isEqualTo(before + 1);
        assertThat(jdbc.sql("select count(*) from documents.outgoing where subject = 'Phương án bảo vệ mục tiêu'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aHeadWhoDraftsIsCheckedForFormByOthersOnly() {
        ADraft own = draft();
        OutgoingId id = drafting.begin(own.head(), own.command(own.text("Nội dung"), Secrecy.NONE))
                .id();
        int revision = reading.get(id, own.head()).revision();
        assertThat(reviewing.move(own.head(), id, revision, Move.SUBMIT, "").stage())
                .isEqualTo(Stage.FORM_CHECK);
        refuses("DOC-0210", () -> reviewing.move(own.head(), id, revision + 1, Move.PASS, ""));
    }
}
