package vn.datmui.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.datmui.papers.APress;
import vn.datmui.papers.PdfaConformance;
import vn.datmui.signing.VisibleSignature.Look;

/** A document in the layout of Decree 30/2020, signed where one sees it: by its signer, then by the agency. */
class VisibleSignaturesTest {

    @TempDir
    static Path home;

    private static SigningDesk desk;
    private static byte[] paper;
    private static byte[] signed;
    private static byte[] sealed;

    @BeforeAll
    static void sign() throws IOException {
        desk = SigningConfiguration.desk(SigningSettings.files(), home, SigningPapersTest.CLOCK);
        paper = APress.fresh().print(APress.notice(14));
        signed = desk.sign(
                paper,
                SigningPapersTest.LEADER,
                "Ký ban hành",
                new VisibleSignature("ky-nguoi-ky", Look.PERSON, List.of("Chủ tịch")));
        sealed = desk.sign(
                signed,
                SigningPapersTest.SEAL,
                "Ký số của cơ quan",
                new VisibleSignature("ky-co-quan", Look.AGENCY, List.of()));
        Path folder = Files.createDirectories(Path.of("target/papers"));
        Files.write(folder.resolve("official-signed.pdf"), sealed);
        Files.write(folder.resolve("official-empty.pdf"), paper);
    }

    @Test
    void bothAreValidAndNothingButSignaturesWasAdded() {
        assertThat(Arrays.copyOf(signed, paper.length)).isEqualTo(paper);
        assertThat(Arrays.copyOf(sealed, signed.length)).isEqualTo(signed);
        assertThat(desk.validate(sealed)).hasSize(2).allMatch(SignatureVerdict::isValid);
    }

    @Test
    void thePaperIsPdfABeforeAndAfter() throws Exception {
        assertThat(PdfaConformance.faults(paper, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfaConformance.faults(sealed, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfaConformance.faults(sealed, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aChangedByteIsSeen() {
        byte[] changed = sealed.clone();
        changed[20] ^= 1;
        assertThat(desk.validate(changed)).allMatch(verdict -> !verdict.isValid());
    }
}
