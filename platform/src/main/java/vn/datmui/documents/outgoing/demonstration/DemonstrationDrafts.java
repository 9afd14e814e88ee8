package vn.datmui.documents.outgoing.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.Urgency;
import vn.datmui.documents.drafting.Competence;
import vn.datmui.documents.drafting.DraftText;
import vn.datmui.documents.drafting.Move;
import vn.datmui.documents.drafting.Stage;
import vn.datmui.documents.outgoing.Drafting;
import vn.datmui.documents.outgoing.House;
import vn.datmui.documents.outgoing.OutgoingDocument;
import vn.datmui.documents.outgoing.ReadingOutgoing;
import vn.datmui.documents.outgoing.Reviewing;
import vn.datmui.documents.outgoing.WriteDraft;
import vn.datmui.documents.outgoing.issuing.IssuingDocument;
import vn.datmui.documents.outgoing.issuing.SigningDocument;
import vn.datmui.documents.outgoing.store.OutgoingTable;
import vn.datmui.exchange.Secrecy;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Officer;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Post;

/** At the first start: a commune's documents of a week, from a fresh draft to one that was issued. */
@Component
@ConditionalOnProperty(name = "datmui.demonstration", havingValue = "true")
@ConditionalOnProperty(name = "datmui.demonstration.documents", havingValue = "true", matchIfMissing = true)
class DemonstrationDrafts {

    private static final Logger log = LoggerFactory.getLogger(DemonstrationDrafts.class);
    private static final AgencyCode DAT_MUI = new AgencyCode("H12.32248");
    private static final String ECONOMY = "economy";
    private static final String SOCIAL = "social";

    private final OutgoingTable documents;
    private final Drafting drafting;
    private final Reviewing reviewing;
    private final ReadingOutgoing reading;
    private final SigningDocument signing;
    private final IssuingDocument issuing;
    private final House house;
    private final Officers officers;
    private final Accounts accounts;
    private final Clock clock;

    DemonstrationDrafts(
            OutgoingTable documents,
            Drafting drafting,
            Reviewing reviewing,
            ReadingOutgoing reading,
            SigningDocument signing,
            IssuingDocument issuing,
            House house,
            Officers officers,
            Accounts accounts,
            Clock clock) {
        this.documents = documents;
        this.drafting = drafting;
        this.reviewing = reviewing;
        this.reading = reading;
        this.signing = signing;
        this.issuing = issuing;
        this.house = house;
        this.officers = officers;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Beside the start, which does not wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (documents.isEmpty()) {
            Thread.ofVirtual().name("demonstration-drafts").start(this::load);
        }
    }

    private void load() {
        try {
            Samples.ALL.forEach(this::walk);
            log.info("Demonstration: {} drafts and outgoing documents loaded", Samples.ALL.size());
        } catch (RuntimeException trouble) {
            log.error("the demonstration drafts are not complete", trouble);
        }
    }

    private void walk(Samples.Sample sample) {
        SignedIn drafter = holder(Role.SPECIALIST, sample.unit());
        Competence signer = house.signers(DAT_MUI, sample.type()).getFirst();
        var text = new DraftText(
                sample.subject(), sample.to(), sample.body().strip(), sample.receivers(), sample.urgency(), null);
        OutgoingDocument one = drafting.begin(
                drafter,
                new WriteDraft(sample.type(), signer.officer(), signer.capacity(), text, Secrecy.NONE, null, null));
        while (one.stage() != sample.until()) {
            one = next(one, drafter, sample.unit());
        }
    }

    private OutgoingDocument next(OutgoingDocument one, SignedIn drafter, String unit) {
        return switch (one.stage()) {
            case DRAFTING -> reviewing.move(drafter, one.id(), one.revision(), Move.SUBMIT, "");
            case CONTENT_CHECK ->
                reviewing.move(holder(Role.DIVISION_HEAD, unit), one.id(), one.revision(), Move.PASS, "");
            case FORM_CHECK -> reviewing.move(holder(Role.CLERK, ""), one.id(), one.revision(), Move.PASS, "");
            case SIGNING -> signed(one);
            case SIGNED -> issuing.issue(holder(Role.CLERK, ""), one.id(), one.revision(), Set.of());
            case ISSUED, CANCELLED, WITHDRAWN, RECALLED, REPLACED ->
                throw new IllegalStateException("nothing follows " + one.stage());
        };
    }

    private OutgoingDocument signed(OutgoingDocument one) {
        SignedIn leader = holder(Role.AGENCY_LEADER, "");
        reading.open(one.id(), leader);
        return signing.sign(leader, one.id(), one.revision());
    }

    private SignedIn holder(Role role, String unitKind) {
        LocalDate today = LocalDate.now(clock);
        Post post = officers.holdersOf(role, DAT_MUI, today).stream()
                .filter(one -> unitKind.isEmpty() || one.unitKind().equals(unitKind))
                .findFirst()
                .orElseThrow();
        Officer officer = officers.find(post.officer()).orElseThrow();
        return new SignedIn(
                accounts.findOfficer(officer.id()).orElseThrow().id(),
                officer.fullName(),
                null,
                officer.id(),
                officer.email(),
                officer.phone(),
                officers.postsOf(officer.id(), today));
    }

    /** What a commune wrote in a week. */
    private static final class Samples {

        /** A document, and the stage to which it is walked. */
        private record Sample(
                DocumentType type,
                String unit,
                String subject,
                String to,
                String body,
                String receivers,
                Urgency urgency,
                Stage until) {}

        private static final List<Sample> ALL = List.of(
                new Sample(
                        DocumentType.PLAN,
                        ECONOMY,
                        "Chuyển đổi số xã Đất Mũi năm 2027",
                        "",
                        """
                        ## I. MỤC ĐÍCH, YÊU CẦU
                        1. Mục đích: nâng tỷ lệ hồ sơ nộp trực tuyến, người dân không phải nộp lại giấy tờ Nhà nước đã có.
                        2. Yêu cầu: rõ người, rõ việc, rõ thời hạn.
                        ## II. NỘI DUNG
                        1. Tập huấn Tổ công nghệ số cộng đồng tại 15 ấp.
                        2. Số hóa hồ sơ còn hiệu lực trước ngày 30 tháng 6 năm 2027.
                        ## III. TỔ CHỨC THỰC HIỆN
                        Phòng Kinh tế chủ trì, báo cáo kết quả hằng quý.
                        """,
                        "Phòng Văn hóa - Xã hội\nLưu: VT, KT",
                        Urgency.NORMAL,
                        Stage.DRAFTING),
                new Sample(
                        DocumentType.REPORT,
                        SOCIAL,
                        "Công tác giảm nghèo năm 2026",
                        "",
                        """
                        ## I. KẾT QUẢ THỰC HIỆN
                        Cuối năm 2026, xã còn 96 hộ nghèo, giảm 31 hộ so với đầu năm.
                        ## II. HẠN CHẾ
                        Một số hộ ở ấp ven biển thiếu đất sản xuất.
                        ## III. KIẾN NGHỊ
                        Hỗ trợ sinh kế nuôi tôm dưới tán rừng.
                        """,
                        "Sở Nông nghiệp và Môi trường (để báo cáo)",
                        Urgency.NORMAL,
                        Stage.CONTENT_CHECK),
                new Sample(
                        DocumentType.INVITATION,
                        SOCIAL,
                        "Họp sơ kết công tác cải cách hành chính",
                        "",
                        """
                        Trân trọng kính mời: Trưởng các phòng, Giám đốc Trung tâm Phục vụ hành chính công xã.
                        Thời gian: 08 giờ 00 phút, thứ Sáu tuần này.
                        Địa điểm: Hội trường Ủy ban nhân dân xã.
                        """,
                        "Phòng Kinh tế\nTrung tâm Phục vụ hành chính công xã",
                        Urgency.URGENT,
                        Stage.FORM_CHECK),
                new Sample(
                        DocumentType.DECISION,
                        ECONOMY,
                        "Thành lập Tổ công tác phòng, chống sạt lở bờ biển",
                        "",
                        """
                        Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
                        Theo đề nghị của Trưởng phòng Phòng Kinh tế.
                        # QUYẾT ĐỊNH:
                        Điều 1. Thành lập Tổ công tác phòng, chống sạt lở bờ biển xã Đất Mũi gồm 9 thành viên.
                        Điều 2. Tổ công tác khảo sát các đoạn xung yếu, đề xuất phương án trước ngày 15 hằng tháng.
                        Điều 3. Phòng Kinh tế và các cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.
                        """,
                        "Như Điều 3\nPhòng Kinh tế",
                        Urgency.NORMAL,
                        Stage.SIGNING),
                new Sample(
                        DocumentType.OFFICIAL_LETTER,
                        SOCIAL,
                        "đề nghị phối hợp trợ giúp pháp lý lưu động",
                        "Sở Tư pháp",
                        """
                        Qua rà soát, xã có 42 người thuộc diện được trợ giúp pháp lý cần tư vấn về đất đai và hộ tịch.
                        Ủy ban nhân dân xã đề nghị Sở Tư pháp bố trí một đợt trợ giúp pháp lý lưu động trong tháng 12.
                        Trân trọng./.
                        """,
                        "Như trên\nPhòng Văn hóa - Xã hội",
                        Urgency.URGENT,
                        Stage.SIGNED),
                new Sample(
                        DocumentType.NOTICE,
                        SOCIAL,
                        "Lịch tiếp công dân định kỳ của Chủ tịch Ủy ban nhân dân xã",
                        "",
                        """
                        1. Thời gian: sáng thứ Năm hằng tuần, từ 07 giờ 30 phút.
                        2. Địa điểm: phòng tiếp công dân, trụ sở Ủy ban nhân dân xã.
                        3. Người dân mang theo giấy tờ tùy thân và tài liệu liên quan (nếu có).
                        """,
                        "Phòng Kinh tế\nPhòng Văn hóa - Xã hội\nBí thư chi bộ, Trưởng 15 ấp\nLưu: VT, VHXH",
                        Urgency.NORMAL,
                        Stage.ISSUED));
    }
}
