package vn.datmui.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.documents.outgoing.ADraft;
import vn.datmui.documents.workfiles.FileItem.Kind;
import vn.datmui.documents.workfiles.FileState;
import vn.datmui.documents.workfiles.Filing;
import vn.datmui.documents.workfiles.HandingOver;
import vn.datmui.documents.workfiles.PlanningFiles;
import vn.datmui.documents.workfiles.ReadingFiles;
import vn.datmui.documents.workfiles.Retention;
import vn.datmui.documents.workfiles.WorkFile;
import vn.datmui.files.Files;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Problem;
import vn.datmui.kernel.Role;
import vn.datmui.papers.PdfaConformance;

/** A matter's file from the plan of the year to the archive. */
@PlatformTest
class WorkFilesModuleTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private PlanningFiles planning;

    @Autowired
    private Filing filing;

    @Autowired
    private HandingOver handing;

    @Autowired
    private ReadingFiles reading;

    @Autowired
    private Files files;

    @Autowired
    private People people;

    private ADraft cast() {
        return ADraft.in(beans, People.DAT_MUI);
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private static String code() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private WorkFile opened(Retention retention) {
        return filing.open(cast().drafter(), code(), "Cải cách hành chính năm 2026", retention);
    }

    private int revision(UUID id) {
        return reading.get(cast().clerk(), id).file().revision();
    }

    @Test
    void goesFromTheApprovedPlanToTheArchiveWithItsIndex() throws Exception {
        SignedIn keeper = cast().drafter();
        int year = planning.thisYear();
        String code = code();
        planning.propose(cast().head(), year, code, "Hồ sơ khảo sát hài lòng", Retention.TEN_YEARS);
        UUID line = planning.of(keeper, year).lines().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
        refuses("DOC-0300", () -> filing.open(keeper, line));
        refuses("DOC-0303", () -> planning.approve(cast().head(), year));
        planning.approve(cast().leader(), year);
        UUID id = filing.open(keeper, line).id();
        ADraft issued = cast().about("Kết quả khảo sát mức độ hài lòng").issued();
        filing.addDocument(keeper, id, issued.id().value());
        filing.addNote(keeper, id, Kind.OPINION, "Đồng ý với kết quả", "", null);
        assertThat(reading.get(keeper, id).isOnTheNetwork()).isTrue();
        filing.close(keeper, id, revision(id));
        assertThat(reading.find(keeper).closed()).isPositive();
        handing.handOver(keeper, id, revision(id));
        handing.giveBack(cast().clerk(), id, revision(id), "Thiếu phiếu khảo sát");
        handing.handOver(keeper, id, revision(id));
        WorkFile archived = handing.accept(cast().clerk(), id, revision(id));
        assertThat(archived.state()).isEqualTo(FileState.ARCHIVED);
        try (InputStream index = files.open(Objects.requireNonNull(archived.index()))) {
            assertThat(PdfaConformance.faults(index.readAllBytes(), PDFAFlavour.PDFA_2_A))
                    .isEmpty();
        }
    }

    @Test
    void aPaperStepIsRecordedAsSuchAndWhatIsTakenOutStaysRecorded() {
        SignedIn keeper = cast().drafter();
        UUID id = opened(Retention.FIVE_YEARS).id();
        filing.addNote(keeper, id, Kind.PAPER, "Biên bản họp có chữ ký tay", "03/BB", null);
        assertThat(reading.get(keeper, id).isOnTheNetwork()).isFalse();
        filing.takeOut(keeper, id, 1, "Bản trùng");
        assertThat(reading.get(keeper, id).items()).isEmpty();
        refuses("DOC-0300", () -> filing.takeOut(keeper, id, 1, "Bản trùng"));
        refuses("DOC-0304", () -> filing.close(keeper, id, revision(id)));
    }

    @Test
    void refusesWhatTheLawAndTheStateDoNotPermit() {
        SignedIn keeper = cast().drafter();
        ADraft issued = cast().about("Văn bản đưa vào hai lần").issued();
        UUID id = opened(Retention.TWO_YEARS).id();
        filing.addDocument(keeper, id, issued.id().value());
        refuses("DOC-0306", () -> filing.addDocument(keeper, id, issued.id().value()));
        refuses(
                "DOC-0306",
                () -> filing.addDocument(
                        keeper, id, cast().about("Chưa phát hành").begun().id().value()));
        refuses("DOC-0302", () -> filing.close(keeper, id, 77));
        filing.close(keeper, id, revision(id));
        refuses("DOC-0301", () -> filing.addNote(keeper, id, Kind.OPINION, "Muộn", "", null));
        refuses("DOC-0305", () -> handing.handOver(keeper, id, revision(id)));
        refuses("DOC-0303", () -> filing.reopen(cast().leader(), id, revision(id)));
    }

    @Test
    void doesNotExistForOthersAndItsPagesWorkForItsKeeper() {
        UUID id = opened(Retention.FIVE_YEARS).id();
        refuses("DOC-0300", () -> reading.get(ADraft.in(beans, People.TAN_THANH).leader(), id));
        Person stranger = people.officer(Role.CLERK, People.TAN_THANH);
        String path = "/desk/documents/files/" + id;
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(stranger.post(path + "/acts/close", Map.of("revision", "1")).statusCode())
                .isEqualTo(404);
        Person keeper = people.officer(Role.SPECIALIST, People.DAT_MUI);
        assertThat(keeper.get(path).body()).contains("Cải cách hành chính năm 2026", "Đang lập");
        assertThat(keeper.get("/desk/documents/files").body()).contains("Hồ sơ công việc");
        assertThat(keeper.get("/desk/documents/files/plan").body()).contains("Danh mục hồ sơ năm");
        assertThat(keeper.post(path + "/items", Map.of("kind", "OPINION", "title", "", "code", ""))
                        .statusCode())
                .isEqualTo(422);
        assertThat(keeper.post(path + "/items", Map.of("kind", "PAPER", "title", "Phiếu trình", "code", "1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(keeper.get(path).body()).contains("Phiếu trình", "Có bước bằng giấy");
        assertThat(keeper.post("/desk/documents/files", Map.of("code", "", "title", "x", "retention", "?"))
                        .statusCode())
                .isEqualTo(422);
    }
}
