package vn.datmui.papers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** Forms as a commune fills them, ordinary ones and ones with everything long. */
final class SampleForms {

    static final String LINK = "https://datmui.example.vn/track?t=7f3Kq9ZxV2mN8bLwPd4RtA";
    private static final LocalDateTime RECEIVED = LocalDateTime.of(2026, 11, 24, 9, 5);
    private static final LocalDateTime DUE = LocalDateTime.of(2026, 12, 1, 16, 30);
    private static final String CODE = "000.12.19.H12-261124-0007";

    private SampleForms() {}

    static Form.Head head(String number) {
        return new Form.Head(
                "UBND PHƯỜNG AN XUYÊN",
                "Bộ phận Tiếp nhận và Trả kết quả",
                number,
                "An Xuyên",
                LocalDate.of(2026, 11, 24));
    }

    static Form.Head longHead(String number) {
        return new Form.Head(
                "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH CÀ MAU",
                "Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính tỉnh Cà Mau",
                number,
                "Thành phố Cà Mau",
                LocalDate.of(2026, 2, 5));
    }

    static Form.ApplicantLines applicant() {
        return new Form.ApplicantLines(
                "Nguyễn Thị Ngọc Ẩn",
                "096187001234",
                "Số 12, đường Lý Thường Kiệt, khóm 6, phường An Xuyên, tỉnh Cà Mau",
                "0912 345 678",
                "");
    }

    static Form.ApplicantLines longApplicant() {
        return new Form.ApplicantLines(
                "Công ty Trách nhiệm hữu hạn Một thành viên Thương mại Dịch vụ Xuất nhập khẩu Thủy sản Đất Mũi – Năm Căn – Ngọc Hiển",
                "2001234567-001",
                "Thửa đất số 1234, tờ bản đồ số 56, ấp Kinh Đào Tây, tuyến đường Hồ Chí Minh đoạn Năm Căn – Đất Mũi, xã Đất Mũi, tỉnh Cà Mau (gần cột mốc tọa độ quốc gia GPS 0001)",
                "0290 3 812 345 – 0912 345 678",
                "phong-hanh-chinh.tong-hop@thuysan-datmui-namcan-ngochien.example.com.vn");
    }

    static Form.Receipt receipt() {
        return receipt(head("07/TNHS"), applicant(), "Đăng ký khai sinh", papers(3));
    }

    static Form.Receipt longReceipt(int papers) {
        return receipt(
                longHead("000123456/TNHS-TTPVHCC"),
                longApplicant(),
                "Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, cho thuê, cho thuê lại, thừa kế, tặng cho, góp vốn bằng quyền sử dụng đất",
                papers(papers));
    }

    static Form.Receipt receipt(
            Form.Head head, Form.ApplicantLines applicant, String procedure, List<Form.PaperLine> papers) {
        return new Form.Receipt(
                head,
                CODE,
                procedure,
                applicant,
                papers,
                1,
                "05 ngày làm việc",
                RECEIVED,
                DUE,
                "Bộ phận Tiếp nhận và Trả kết quả phường An Xuyên",
                "15.000 đ – chưa nộp",
                "Quyển số 01/2026, số thứ tự 1.207",
                applicant.name(),
                "Trần Quốc Đạt",
                LINK);
    }

    static List<Form.PaperLine> papers(int count) {
        List<Form.PaperLine> some = List.of(
                new Form.PaperLine("Tờ khai đăng ký khai sinh", "Bản điện tử", 1),
                new Form.PaperLine("Giấy chứng sinh", "Bản chính", 1),
                new Form.PaperLine(
                        "Giấy chứng nhận kết hôn của cha, mẹ trẻ em (trường hợp cha, mẹ đã đăng ký kết hôn)",
                        "Bản sao chứng thực",
                        2),
                new Form.PaperLine("Văn bản ủy quyền được chứng thực theo quy định của pháp luật", "Bản chụp", 1));
        return IntStream.range(0, count)
                .mapToObj(i -> some.get(i % some.size()))
                .toList();
    }

    static Form.SupplementRequest supplement(Form.Head head, Form.ApplicantLines applicant, int lines) {
        Form.SupplementLine line = new Form.SupplementLine(
                "Giấy chứng sinh", "Ảnh chụp bị mờ, không đọc được số giấy; chụp lại đủ bốn góc", 0, 0, 1);
        Form.SupplementLine other = new Form.SupplementLine(
                "Giấy chứng nhận kết hôn", "Thiếu; nộp bản sao chứng thực hoặc xuất trình bản chính", 1, 1, 0);
        return new Form.SupplementRequest(
                head,
                CODE,
                "Đăng ký khai sinh",
                applicant,
                IntStream.range(0, lines)
                        .mapToObj(i -> i % 2 == 0 ? line : other)
                        .toList(),
                "Thành phần hồ sơ chưa đầy đủ theo quy định",
                "Trần Quốc Đạt, điện thoại 0290 3 812 345",
                "Trần Quốc Đạt",
                LINK);
    }

    static Form.RefusalNotice refusal(Form.Head head, Form.ApplicantLines applicant, String reason) {
        return new Form.RefusalNotice(
                head,
                CODE,
                "Cấp giấy phép xây dựng nhà ở riêng lẻ",
                applicant,
                reason,
                "Điều 91 Luật Xây dựng năm 2014 (sửa đổi, bổ sung năm 2020)",
                "Trần Quốc Đạt, điện thoại 0290 3 812 345",
                "Trần Quốc Đạt",
                LINK);
    }

    static Form.ApologyNotice apology(Form.Head head, Form.ApplicantLines applicant) {
        return new Form.ApologyNotice(
                head,
                CODE,
                "Đăng ký biến động đất đai",
                "Đất đai",
                applicant,
                RECEIVED,
                DUE,
                "Phòng Kinh tế, Hạ tầng và Đô thị phường An Xuyên",
                "Chờ kết quả đo đạc thực địa của Chi nhánh Văn phòng Đăng ký đất đai",
                DUE.plusDays(7),
                "Lê Hoàng Phúc",
                LINK);
    }

    static Form.ControlSheet control(int rows) {
        return new Form.ControlSheet(
                head("07/KSHS"),
                CODE,
                "Đăng ký khai sinh",
                applicant(),
                RECEIVED,
                IntStream.range(0, rows)
                        .mapToObj(i -> new Form.HandOver(
                                i == 0 ? "Bộ phận Tiếp nhận và Trả kết quả" : "Công chức Tư pháp – Hộ tịch",
                                "Trần Quốc Đạt",
                                "Lãnh đạo Ủy ban nhân dân phường",
                                "Lê Hoàng Phúc",
                                RECEIVED.plusHours(i),
                                i % 3 == 2 ? "Trễ" : "Đúng hạn",
                                i % 3 == 2 ? "Chờ xác minh" : ""))
                        .toList(),
                LINK);
    }

    static Form.Register register(int rows) {
        return new Form.Register(
                head(""),
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> new Form.RegisterLine(
                                i,
                                CODE,
                                "Đăng ký khai sinh",
                                "Nguyễn Thị Ngọc Ẩn",
                                "Trực tuyến",
                                "24/11/2026 09:05",
                                "01/12/2026 16:30",
                                i % 2 == 0 ? "" : "30/11/2026 10:12",
                                "",
                                "Đang xử lý",
                                BigDecimal.valueOf(15_000),
                                "Trần Quốc Đạt"))
                        .toList());
    }

    /** A text of so many characters in so many lines: the most that officers may write on a form. */
    static String longest(int characters, int lines) {
        String line = "Thửa đất thuộc hành lang bảo vệ bờ biển, chưa phù hợp quy hoạch sử dụng đất đã được phê duyệt. ";
        String text = "- Một.\n".repeat(lines - 1) + line.repeat(characters / line.length() + 1);
        return text.substring(0, characters - 1) + ".";
    }

    private static final String LONG_PROCEDURE =
            "Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, cho thuê, cho thuê lại, thừa kế, tặng cho, góp vốn bằng quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất";
    private static final String LONG_CONTACT =
            "Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính tỉnh Cà Mau, https://dichvucong.camau.example.vn";
    private static final String LONG_OFFICER = "Công Tằng Tôn Nữ Hoàng Nguyễn Thị Phương Nguyệt Minh";

    static Form.SupplementRequest longestSupplement() {
        return new Form.SupplementRequest(
                longHead("000123456/HDHS-TTPVHCC"),
                CODE,
                LONG_PROCEDURE,
                longApplicant(),
                supplement(head(""), applicant(), 2).lines(),
                longest(1000, 8),
                LONG_CONTACT,
                LONG_OFFICER,
                LINK);
    }

    static Form.RefusalNotice longestRefusal() {
        return new Form.RefusalNotice(
                longHead("000123456/HDHS-TTPVHCC"),
                CODE,
                LONG_PROCEDURE,
                longApplicant(),
                longest(1000, 8),
                longest(300, 1),
                LONG_CONTACT,
                LONG_OFFICER,
                LINK);
    }

    static Form.ApologyNotice longestApology() {
        return new Form.ApologyNotice(
                longHead("000123456/HDHS-TTPVHCC"),
                CODE,
                LONG_PROCEDURE,
                "Tài nguyên và môi trường; nông nghiệp và phát triển nông thôn",
                longApplicant(),
                RECEIVED,
                DUE,
                "Phòng Kinh tế, Hạ tầng và Đô thị phường An Xuyên",
                longest(1000, 8),
                DUE.plusDays(7),
                LONG_OFFICER,
                LINK);
    }
}
