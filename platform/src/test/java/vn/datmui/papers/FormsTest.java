package vn.datmui.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The six forms of Circular 01/2018/TT-VPCP on paper; they are left in {@code target/papers} to be looked at. */
class FormsTest {

    private static final List<Long> A5 = List.of(148L, 210L);
    private static final List<Long> A4_LANDSCAPE = List.of(297L, 210L);

    private final PaperPress press = new PaperPress();

    static Stream<Arguments> forms() {
        String reason = "Thửa đất thuộc hành lang bảo vệ bờ biển, chưa phù hợp quy hoạch sử dụng đất. ";
        Form.Head head = SampleForms.head("03/HDHS");
        Form.Head longHead = SampleForms.longHead("000123456/HDHS-TTPVHCC");
        Form.ApplicantLines applicant = SampleForms.applicant();
        Form.ApplicantLines longApplicant = SampleForms.longApplicant();
        return Stream.of(
                Arguments.of("form-01", SampleForms.receipt(), A5),
                Arguments.of("form-01-long", SampleForms.longReceipt(12), A5),
                Arguments.of("form-02", SampleForms.supplement(head, applicant, 2), A5),
                Arguments.of("form-02-long", SampleForms.supplement(longHead, longApplicant, 12), A5),
                Arguments.of("form-03", SampleForms.refusal(head, applicant, reason), A5),
                Arguments.of("form-02-longest", SampleForms.longestSupplement(), A5),
                Arguments.of("form-03-long", SampleForms.refusal(longHead, longApplicant, reason.repeat(10)), A5),
                Arguments.of("form-03-longest", SampleForms.longestRefusal(), A5),
                Arguments.of("form-04-longest", SampleForms.longestApology(), A5),
                Arguments.of("form-04", SampleForms.apology(head, applicant), A5),
                Arguments.of("form-04-long", SampleForms.apology(longHead, longApplicant), A5),
                Arguments.of("form-05", SampleForms.control(5), A5),
                Arguments.of("form-06", SampleForms.register(12), A4_LANDSCAPE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void standsOnOnePageOfItsSizeAndConforms(String name, Form form, List<Long> size) throws Exception {
        byte[] pdf = press.print(form);
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve(name + ".pdf"), pdf);
        PdfLooking seen = PdfLooking.at(pdf);
        assertThat(seen.pages()).hasSize(1);
        assertThat(seen.millimetres()).isEqualTo(size);
        assertThat(seen.fontsNotEmbedded()).isEmpty();
        assertThat(seen.language()).isEqualTo("vi");
        assertThat(seen.title()).isNotBlank();
        assertThat(PdfaConformance.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfaConformance.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfLooking.qr(pdf))
                .isEqualTo(
                        Stream.of(form.qrContent()).filter(qr -> !qr.isEmpty()).findFirst());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void isTheSameEveryTime(String name, Form form, List<Long> size) {
        assertThat(press.print(form)).isEqualTo(new PaperPress().print(form));
    }

    @Test
    void receiptCarriesEveryField() throws IOException {
        assertThat(PdfLooking.at(press.print(SampleForms.receipt())).text())
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập – Tự do – Hạnh phúc",
                        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
                        "UBND PHƯỜNG AN XUYÊN",
                        "Bộ phận Tiếp nhận và Trả kết quả",
                        "Số: 07/TNHS",
                        "An Xuyên, ngày 24 tháng 11 năm 2026",
                        "Mã hồ sơ: 000.12.19.H12-261124-0007",
                        "Nguyễn Thị Ngọc Ẩn",
                        "096187001234",
                        "khóm 6, phường An Xuyên",
                        "0912 345 678",
                        "Đăng ký khai sinh",
                        "Giấy chứng sinh Bản chính 1",
                        "2. Số lượng hồ sơ: 1 (bộ)",
                        "05 ngày làm việc",
                        "09 giờ 05 phút, ngày 24 tháng 11 năm 2026",
                        "16 giờ 30 phút, ngày 01 tháng 12 năm 2026",
                        "Bộ phận Tiếp nhận và Trả kết quả phường An Xuyên",
                        "15.000 đ – chưa nộp",
                        "Quyển số 01/2026, số thứ tự 1.207",
                        "NGƯỜI NỘP HỒ SƠ",
                        "NGƯỜI TIẾP NHẬN HỒ SƠ",
                        "Trần Quốc Đạt",
                        "mang theo giấy này");
    }

    @Test
    void unknownFieldsAreDottedLines() throws IOException {
        assertThat(PdfLooking.at(press.print(SampleForms.receipt())).text()).containsPattern("Email: (\\. ?){20,}");
    }

    @Test
    void apologyNamesReasonAndNewDay() throws IOException {
        Form form = SampleForms.apology(SampleForms.head("01/PXL"), SampleForms.applicant());
        assertThat(PdfLooking.at(press.print(form)).text())
                .contains(
                        "Kính gửi: Nguyễn Thị Ngọc Ẩn",
                        "lĩnh vực Đất đai",
                        "Chờ kết quả đo đạc thực địa",
                        "16 giờ 30 phút, ngày 08 tháng 12 năm 2026",
                        "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ");
    }

    @Test
    void aListBeyondAnyPageStandsApart() throws IOException {
        byte[] pdf = press.print(SampleForms.longReceipt(60));
        PdfLooking seen = PdfLooking.at(pdf);
        assertThat(seen.pages()).hasSizeBetween(2, 4);
        assertThat(seen.text()).contains("kèm danh sách ở trang sau", "NGƯỜI TIẾP NHẬN HỒ SƠ", " 60 ");
        assertThat(seen.text().indexOf("NGƯỜI TIẾP NHẬN HỒ SƠ"))
                .isLessThan(seen.text().indexOf("Tên giấy tờ"));
    }

    @Test
    void registerTakesAsManyPagesAsItNeeds() throws IOException {
        PdfLooking seen = PdfLooking.at(press.print(SampleForms.register(120)));
        assertThat(seen.pages()).hasSizeGreaterThan(4);
        assertThat(seen.text()).contains("Trang 1/" + seen.pages().size(), "15.000 đ");
    }

    @Test
    void whatPeopleTypeIsTextAndNothingElse() throws IOException {
        Form.ApplicantLines applicant = new Form.ApplicantLines(
                "<b>Trâ\u0300n</b> & \"Con\" \u0000\u0007\u202Ecod.exe",
                "]]> <!-- {{head.agency}}",
                "<img src=\"http://127.0.0.1:1/x.png\"/>",
                "&nbsp;&lt;",
                "a@b");
        byte[] pdf = press.print(
                SampleForms.receipt(SampleForms.head("1"), applicant, "a < b && c > d", SampleForms.papers(1)));
        assertThat(PdfLooking.at(pdf).text())
                .contains(
                        "<b>Trần</b> & \"Con\" cod.exe",
                        "]]> <!-- {{head.agency}}",
                        "<img src=\"http://127.0.0.1:1/x.png\"/>",
                        "&nbsp;&lt;",
                        "a < b && c > d");
        assertThat(PdfaConformance.faultsOrEmpty(pdf)).isEmpty();
    }
}
