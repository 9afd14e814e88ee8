package vn.datmui.documents.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.Urgency;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Period;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Level;
import vn.datmui.organisation.Post;

/** Who does what when, how a draft becomes a page, and what was changed between two of them. */
class DraftingRulesTest {

    private static final AgencyCode OURS = new AgencyCode("H12.32248");
    private static final AgencyCode SISTER = new AgencyCode("H12.32025");
    private static final String JUSTICE = OURS + "/justice";
    private static final String ECONOMY = OURS + "/economy";

    private final SignedIn drafter = officer(Role.SPECIALIST, OURS, JUSTICE);
    private final SignedIn colleague = officer(Role.SPECIALIST, OURS, ECONOMY);
    private final SignedIn head = officer(Role.DIVISION_HEAD, OURS, JUSTICE);
    private final SignedIn otherHead = officer(Role.DIVISION_HEAD, OURS, ECONOMY);
    private final SignedIn leader = officer(Role.AGENCY_LEADER, OURS, OURS + "/leadership");
    private final SignedIn clerk = officer(Role.CLERK, OURS, OURS + "/records");

    private static SignedIn officer(Role role, AgencyCode agency, String unit) {
        var id = new OfficerId(UUID.randomUUID());
        var post = new Post(id, agency, unit, "", role, role.name(), Period.since(LocalDate.of(2020, 1, 1)));
        return new SignedIn(new AccountId(UUID.randomUUID()), role + " " + unit, null, id, "", "", List.of(post));
    }

    private CaseFacts at(Stage stage) {
        return by(drafter, stage);
    }

    private CaseFacts by(SignedIn who, Stage stage) {
        return new CaseFacts(
                OURS,
                JUSTICE,
                java.util.Objects.requireNonNull(who.officer()),
                java.util.Objects.requireNonNull(leader.officer()),
                Capacity.COLLECTIVE,
                DocumentType.NOTICE,
                stage);
    }

    @Test
    void everyStageIsReachedAndTheLastOnesHaveNoWayOut() {
        assertThat(Stream.concat(
                        Stream.of(Stage.DRAFTING), Transitions.ALL.stream().map(Transitions.Edge::to)))
                .containsAll(EnumSet.allOf(Stage.class));
        for (Stage last : List.of(Stage.CANCELLED, Stage.WITHDRAWN, Stage.RECALLED, Stage.REPLACED)) {
            assertThat(Transitions.from(last)).isEmpty();
        }
    }

    @Test
    void nothingIsSignedThatWasNotChecked() {
        assertThat(Transitions.ALL)
                .filteredOn(edge -> edge.to() == Stage.SIGNED)
                .allMatch(edge -> edge.from() == Stage.SIGNING && edge.move() == Move.SIGN);
        assertThat(Transitions.ALL)
                .filteredOn(edge -> edge.to() == Stage.SIGNING)
                .allMatch(edge -> edge.from() == Stage.FORM_CHECK);
        assertThat(Transitions.after(Stage.DRAFTING, Move.SUBMIT, true)).isEqualTo(Stage.CONTENT_CHECK);
        assertThat(Transitions.after(Stage.DRAFTING, Move.SUBMIT, false)).isEqualTo(Stage.FORM_CHECK);
        assertThatThrownBy(() -> Transitions.after(Stage.SIGNED, Move.RETURN, true))
                .isInstanceOf(OutgoingProblem.class);
    }

    @Test
    void eachPlaysTheirPartAndNobodyElse() {
        assertThat(WhoMay.moves(drafter, at(Stage.DRAFTING))).containsExactlyInAnyOrder(Move.SUBMIT, Move.WITHDRAW);
        assertThat(WhoMay.moves(drafter, at(Stage.SIGNING))).containsExactly(Move.TAKE_BACK);
        assertThat(WhoMay.moves(head, at(Stage.CONTENT_CHECK))).containsExactlyInAnyOrder(Move.PASS, Move.RETURN);
        assertThat(WhoMay.moves(otherHead, at(Stage.CONTENT_CHECK))).isEmpty();
        assertThat(WhoMay.moves(otherHead, at(Stage.FORM_CHECK))).containsExactlyInAnyOrder(Move.PASS, Move.RETURN);
        assertThat(WhoMay.moves(head, at(Stage.FORM_CHECK))).isEmpty();
        assertThat(WhoMay.moves(clerk, at(Stage.FORM_CHECK))).containsExactlyInAnyOrder(Move.PASS, Move.RETURN);
        assertThat(WhoMay.moves(leader, at(Stage.SIGNING))).containsExactlyInAnyOrder(Move.SIGN, Move.RETURN);
        assertThat(WhoMay.moves(clerk, at(Stage.SIGNED))).containsExactlyInAnyOrder(Move.ISSUE, Move.CANCEL);
        assertThat(WhoMay.moves(leader, at(Stage.SIGNED))).isEmpty();
        assertThat(WhoMay.moves(clerk, at(Stage.ISSUED))).containsExactlyInAnyOrder(Move.RECALL, Move.REPLACE);
    }

    @Test
    void nobodyChecksTheirOwnDraft() {
        assertThat(WhoMay.refusal(clerk, by(clerk, Stage.FORM_CHECK), Move.PASS))
                .contains(Refusal.OWN_DRAFT);
        assertThat(WhoMay.refusal(head, by(head, Stage.CONTENT_CHECK), Move.PASS))
                .contains(Refusal.OWN_DRAFT);
    }

    @Test
    void aClerkSealsTheirOwnDraftButNotTheirOwnSignature() {
        assertThat(WhoMay.refusal(clerk, by(clerk, Stage.SIGNED), Move.ISSUE)).isEmpty();
        CaseFacts signedByClerk = new CaseFacts(
                OURS,
                JUSTICE,
                java.util.Objects.requireNonNull(drafter.officer()),
                java.util.Objects.requireNonNull(clerk.officer()),
                Capacity.BY_ORDER,
                DocumentType.NOTICE,
                Stage.SIGNED);
        assertThat(WhoMay.refusal(clerk, signedByClerk, Move.ISSUE)).contains(Refusal.OWN_SIGNATURE);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void doesNotExistForOthersWhateverTheirRole(Stage stage) {
        for (Role role : Role.values()) {
            assertThat(WhoMay.see(officer(role, SISTER, SISTER + "/justice"), at(stage)))
                    .isFalse();
            assertThat(WhoMay.see(officer(role, new AgencyCode("H12"), "H12/office"), at(stage)))
                    .isFalse();
        }
        assertThat(WhoMay.see(colleague, at(stage))).isFalse();
        assertThat(WhoMay.see(otherHead, at(stage))).isEqualTo(stage == Stage.FORM_CHECK);
        assertThat(List.of(drafter, head, leader, clerk)).allMatch(one -> WhoMay.see(one, at(stage)));
    }

    @Test
    void aDraftIsEditedOnlyWhileItIsWithItsDrafter() {
        assertThat(WhoMay.edit(drafter, at(Stage.DRAFTING))).isTrue();
        assertThat(WhoMay.edit(head, at(Stage.DRAFTING))).isTrue();
        assertThat(WhoMay.edit(clerk, at(Stage.DRAFTING))).isFalse();
        for (Stage later : EnumSet.complementOf(EnumSet.of(Stage.DRAFTING))) {
            assertThat(WhoMay.edit(drafter, at(later))).isFalse();
        }
    }

    private static Agency agency(String kind, String name) {
        return new Agency(
                OURS, "", name, Level.COMMUNE, kind, null, null, null, null, Period.since(LocalDate.of(2020, 1, 1)));
    }

    private static Post post(OfficerId id, Role role, String title) {
        return new Post(id, OURS, JUSTICE, "", role, title, Period.since(LocalDate.of(2020, 1, 1)));
    }

    @Test
    void theHeadSignsForTheCollectiveAndOthersOnlyByAuthority() {
        OfficerId chair = new OfficerId(UUID.randomUUID());
        OfficerId deputy = new OfficerId(UUID.randomUUID());
        OfficerId office = new OfficerId(UUID.randomUUID());
        Agency committee = agency("peoples-committee", "Ủy ban nhân dân xã Đất Mũi");
        List<Post> posts = List.of(
                post(chair, Role.AGENCY_LEADER, "Chủ tịch Ủy ban nhân dân xã"),
                post(deputy, Role.AGENCY_LEADER, "Phó Chủ tịch Ủy ban nhân dân xã"),
                post(office, Role.DIVISION_HEAD, "Chánh Văn phòng"));
        LocalDate day = LocalDate.of(2026, 11, 24);
        List<Authority> authorities = List.of(
                authority(deputy, Capacity.DEPUTY, DocumentType.PLAN, day, null),
                authority(office, Capacity.AUTHORISED, DocumentType.NOTICE, day, day.plusDays(7)),
                authority(office, Capacity.BY_ORDER, DocumentType.INVITATION, day, null));
        assertThat(Competence.of(committee, posts, authorities, DocumentType.DECISION, day))
                .singleElement()
                .satisfies(
                        only -> assertThat(only.lines(committee)).containsExactly("TM. Ủy ban nhân dân", "Chủ tịch"));
        assertThat(Competence.of(committee, posts, authorities, DocumentType.PLAN, day)
                        .getLast()
                        .lines(committee))
                .containsExactly("TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch");
        assertThat(Competence.of(committee, posts, authorities, DocumentType.NOTICE, day)
                        .getLast()
                        .lines(committee))
                .containsExactly("TUQ. Chủ tịch", "Chánh Văn phòng");
        assertThat(Competence.of(committee, posts, authorities, DocumentType.NOTICE, day.plusDays(8)))
                .hasSize(1);
        assertThat(Competence.of(committee, posts, authorities, DocumentType.INVITATION, day)
                        .getLast()
                        .lines(committee))
                .containsExactly("TL. Chủ tịch", "Chánh Văn phòng");
        Agency department = agency("department", "Sở Tư pháp");
        assertThat(Competence.of(
                                department,
                                List.of(post(chair, Role.AGENCY_LEADER, "Giám đốc Sở Tư pháp")),
                                List.of(),
                                DocumentType.DECISION,
                                day)
                        .getFirst()
                        .lines(department))
                .containsExactly("Giám đốc");
    }

    private static Authority authority(
            OfficerId officer, Capacity capacity, DocumentType type, LocalDate from, LocalDate until) {
        return new Authority(UUID.randomUUID(), OURS, officer, capacity, Set.of(type), "Văn bản số 1", from, until);
    }

    @Test
    void anAuthorisationIsInWritingAndLimited() {
        OfficerId officer = new OfficerId(UUID.randomUUID());
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatThrownBy(() -> authority(officer, Capacity.AUTHORISED, DocumentType.NOTICE, day, null))
                .isInstanceOf(OutgoingProblem.class);
        assertThatThrownBy(() -> new Authority(
                        UUID.randomUUID(), OURS, officer, Capacity.BY_ORDER, Set.of(), "Quy chế", day, null))
                .isInstanceOf(OutgoingProblem.class);
        assertThatThrownBy(() -> new Authority(
                        UUID.randomUUID(),
                        OURS,
                        officer,
                        Capacity.BY_ORDER,
                        Set.of(DocumentType.NOTICE),
                        " ",
                        day,
                        null))
                .isInstanceOf(OutgoingProblem.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NOTICE          | Ủy ban nhân dân xã Đất Mũi     | Phòng Kinh tế              | TB-UBND
            DECISION        | Ủy ban nhân dân tỉnh Cà Mau    | Văn thư                    | QĐ-UBND
            OFFICIAL_LETTER | Sở Tư pháp                     | Phòng Hành chính tư pháp   | STP-HCTP
            OFFICIAL_LETTER | Ủy ban nhân dân xã Đất Mũi     | Văn phòng Hội đồng nhân dân và Ủy ban nhân dân (Tư pháp - Hộ tịch) | UBND-VP
            REPORT          | Sở Khoa học và Công nghệ       | Văn thư                    | BC-SKHCN
            SUBMISSION      | Sở Văn hóa, Thể thao và Du lịch| Phòng Quản lý văn hóa      | TTr-SVHTTDL
            RULES           | Sở Y tế                        | Phòng Nghiệp vụ Y          | QyĐ-SYT
            """)
    void theNotationSaysTypeAndAgency(DocumentType type, String agency, String unit, String expected) {
        assertThat(Notation.of(type, agency, unit)).isEqualTo(expected);
    }

    @Test
    void theFaceWritesDaysAsTheAnnexDoes() {
        Face early = face("05", LocalDate.of(2026, 2, 3));
        assertThat(early.code()).isEqualTo("05/TB-UBND");
        assertThat(early.placeAndDay()).isEqualTo("Đất Mũi, ngày 03 tháng 02 năm 2026");
        assertThat(face("12", LocalDate.of(2026, 3, 15)).placeAndDay()).isEqualTo("Đất Mũi, ngày 15 tháng 3 năm 2026");
    }

    private static Face face(String number, LocalDate day) {
        return new Face(
                List.of(),
                Face.linesOf("Ủy ban nhân dân xã Đất Mũi"),
                DocumentType.NOTICE,
                number,
                "TB-UBND",
                "Đất Mũi",
                day,
                List.of("TM. Ủy ban nhân dân", "Chủ tịch"),
                "Đào Thị Út",
                "Lưu: VT, VP");
    }

    @Test
    void typedTextBecomesGroundsArticlesAndHeadings() {
        assertThat(BodyText.parse("""
                        Căn cứ Luật Hộ tịch;
                        Theo đề nghị của Chánh Văn phòng.
                        # QUYẾT ĐỊNH:
                        Điều 1. Phê duyệt kế hoạch.
                        ## I. MỤC ĐÍCH
                        Căn cứ tình hình, làm tiếp;
                        <script>alert(1)</script>
                        """))
                .containsExactly(
                        new Block.Base("Căn cứ Luật Hộ tịch;"),
                        new Block.Base("Theo đề nghị của Chánh Văn phòng."),
                        new Block.Title("QUYẾT ĐỊNH:"),
                        new Block.Article("Điều 1.", "Phê duyệt kế hoạch."),
                        new Block.Heading("I. MỤC ĐÍCH"),
                        new Block.Plain("Căn cứ tình hình, làm tiếp;"),
                        new Block.Plain("<script>alert(1)</script>"));
    }

    @Test
    void receiversAreKnownByNameOrCodeAndEverybodyElseGetsPaper() {
        var known = new Receivers(List.of(
                new Receiver(Way.UNIT, ECONOMY, "Phòng Kinh tế"),
                new Receiver(Way.AXIS, "H12.03", "Sở Tư pháp"),
                new Receiver(Way.AXIS, "H12.05", "Sở Xây dựng")));
        var text = new DraftText("Về việc họp", "Sở Tư pháp", "…", """
                Như trên;
                - sở tư pháp (để báo cáo);
                Phòng Kinh tế;
                Một tên khác (H12.05);
                Công ty TNHH Năm Căn;
                Lưu: VT, VP.
                """, Urgency.NORMAL, null);
        assertThat(known.in(text))
                .containsExactly(
                        new Receiver(Way.AXIS, "H12.03", "Sở Tư pháp"),
                        new Receiver(Way.UNIT, ECONOMY, "Phòng Kinh tế"),
                        new Receiver(Way.AXIS, "H12.05", "Sở Xây dựng"),
                        new Receiver(Way.PAPER, "", "Công ty TNHH Năm Căn"));
    }

    @Test
    void twoVersionsAreComparedWordByWord() {
        var lines = Comparison.of(
                List.of("Kính gửi các phòng", "Họp lúc 8 giờ ngày thứ Hai", "Trân trọng"),
                List.of("Kính gửi các phòng", "Họp lúc 14 giờ ngày thứ Hai", "Đề nghị đến đúng giờ", "Trân trọng"));
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0).isChanged()).isFalse();
        assertThat(lines.get(1).pieces())
                .containsExactly(
                        new Comparison.Piece(Comparison.Kind.SAME, "Họp lúc"),
                        new Comparison.Piece(Comparison.Kind.REMOVED, "8"),
                        new Comparison.Piece(Comparison.Kind.ADDED, "14"),
                        new Comparison.Piece(Comparison.Kind.SAME, "giờ ngày thứ Hai"));
        assertThat(lines.get(2).pieces())
                .containsExactly(new Comparison.Piece(Comparison.Kind.ADDED, "Đề nghị đến đúng giờ"));
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void everyTypeBeginsWithASkeleton(DocumentType type) {
        assertThat(BodyText.parse(Starter.of(type))).isNotEmpty();
        assertThat(Printed.of(
                                face("01", LocalDate.of(2026, 1, 1)),
                                new DraftText("X", "", Starter.of(type), "", Urgency.EXPRESS, null))
                        .values())
                .containsKeys("agency", "number", "blocks", "receivers", "capacity");
    }
}
