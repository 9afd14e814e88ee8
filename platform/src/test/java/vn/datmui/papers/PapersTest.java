package vn.datmui.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PapersTest {
    @Test
    void look() throws Exception {
        Path out = Files.createDirectories(Path.of("target/papers"));
        PaperPress p = new PaperPress();
        String longReason = "Hồ sơ không đủ điều kiện cấp giấy phép xây dựng vì thửa đất thuộc hành lang bảo vệ bờ biển, chưa phù hợp quy hoạch. ".repeat(8);
        Object[][] all = {
            {"01", SampleForms.receipt()}, {"01-12", SampleForms.longReceipt(12)}, {"01-60", SampleForms.longReceipt(60)},
            {"02", SampleForms.supplement(SampleForms.head("03/HDHS"), SampleForms.applicant(), 2)},
            {"02-12", SampleForms.supplement(SampleForms.longHead("03/HDHS"), SampleForms.longApplicant(), 12)},
            {"03", SampleForms.refusal(SampleForms.head("02/TC"), SampleForms.applicant(), "Thửa đất nằm trong hành lang bảo vệ bờ biển.")},
            {"03-long", SampleForms.refusal(SampleForms.longHead("02/TC"), SampleForms.longApplicant(), longReason)},
            {"04", SampleForms.apology(SampleForms.head("01/PXL"), SampleForms.applicant())},
            {"05", SampleForms.control(5)}, {"06", SampleForms.register(40)}};
        for (Object[] o : all) {
            long t = System.nanoTime();
            byte[] pdf = p.print((Form) o[1]);
            System.out.println(o[0] + " " + pdf.length + " " + (System.nanoTime() - t) / 1_000_000 + " ms");
            System.out.println(PdfaConformance.faults(pdf, org.verapdf.pdfa.flavours.PDFAFlavour.PDFA_2_A));
            System.out.println(PdfaConformance.faults(pdf, org.verapdf.pdfa.flavours.PDFAFlavour.PDFUA_1));
            Files.write(out.resolve("form-" + o[0] + ".pdf"), pdf);
        }
        assertThat(p.print(SampleForms.receipt())).isEqualTo(p.print(SampleForms.receipt()));
    }
}
