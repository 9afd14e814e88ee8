package vn.datmui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.papers.Papers;
import vn.datmui.papers.PdfaConformance;
import vn.datmui.papers.ResultPaper;
import vn.datmui.signing.SignatureVerdict;
import vn.datmui.signing.Signer;
import vn.datmui.signing.Signing;

/** A result from the press over the signing desk: still PDF/A, signed twice, and fast enough to wait for. */
@PlatformTest
class SignedPaperIT {

    private static final List<Signer> SIGNERS = List.of(
            new Signer.OfficerKey(new OfficerId(new UUID(7, 7)), "Lê Hoàng Phúc", "Chủ tịch"),
            new Signer.AgencySeal(new AgencyCode("H12.32248"), "Ủy ban nhân dân xã Đất Mũi"));

    @Autowired
    Papers papers;

    @Autowired
    Signing signing;

    @Test
    void signedResultIsStillPdfA() throws Exception {
        byte[] paper = result();
        byte[] signed = signing.sign(paper, SIGNERS, "Ký kết quả");
        assertThat(Arrays.copyOf(signed, paper.length)).isEqualTo(paper);
        assertThat(signing.validate(signed)).hasSize(2).allMatch(SignatureVerdict::isValid);
        assertThat(PdfaConformance.faults(signed, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfaConformance.faults(signed, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void twoSignaturesTakeNoTimeToSpeakOf() {
        byte[] paper = result();
        long[] millis = IntStream.range(0, 20)
                .mapToLong(i -> {
                    long from = System.nanoTime();
                    signing.sign(paper, SIGNERS, "Ký");
                    return (System.nanoTime() - from) / 1_000_000;
                })
                .sorted()
                .toArray();
        System.out.println(
                "leader and agency sign one result: p50 " + millis[10] + " ms, slowest " + millis[19] + " ms");
        assertThat(millis[10]).isLessThan(2_000);
    }

    private byte[] result() {
        return papers.print(new ResultPaper(
                "result.xhtml",
                "<h1>GIẤY KHAI SINH</h1><p>{{child}}, {{day}}</p>",
                "Giấy khai sinh",
                Map.of("child", "Nguyễn Hoàng Bảo Ngọc", "day", LocalDate.of(2026, 11, 24)),
                "https://datmui.example.vn/t/abc"));
    }
}
