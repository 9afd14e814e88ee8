package vn.datmui.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;

/** Leader, then agency; and every way in which a signed paper can be spoilt. */
class SigningPapersTest {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    static final Signer LEADER = new Signer.OfficerKey(
            new OfficerId(UUID.fromString("0190a000-0000-7000-8000-000000000001")),
            "Lê Hoàng Phúc",
            "Chủ tịch Ủy ban nhân dân phường An Xuyên");
    static final Signer SEAL = new Signer.AgencySeal(new AgencyCode("H12.96"), "Ủy ban nhân dân phường An Xuyên");

    @TempDir
    static Path home;

    private static SigningDesk desk;
    private static byte[] paper;
    private static byte[] signed;

    @BeforeAll
    static void sign() throws IOException {
        desk = SigningConfiguration.desk(SigningSettings.files(), home, CLOCK);
        paper = paper("Giay khai sinh");
        signed = desk.sign(paper, List.of(LEADER, SEAL), "Ký kết quả giải quyết thủ tục hành chính");
    }

    static byte[] paper(String text) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                content.newLineAtOffset(80, 700);
                content.showText(text);
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void leaderSignsFirstAndAgencySecond() {
        List<SignatureVerdict> verdicts = desk.validate(signed);
        assertThat(verdicts)
                .extracting(SignatureVerdict::signer)
                .containsExactly("Lê Hoàng Phúc", "Ủy ban nhân dân phường An Xuyên");
        assertThat(verdicts).allSatisfy(verdict -> {
            assertThat(verdict.isValid()).as(verdict.explanation()).isTrue();
            assertThat(verdict.level()).isEqualTo("PAdES-BASELINE-B");
            assertThat(verdict.signedAt()).isEqualTo(CLOCK.instant());
            assertThat(verdict.explanation()).isEqualTo("signing.verdict.valid");
        });
    }

    @Test
    void leavesTheBytesBeforeEachSignatureUnchanged() {
        byte[] byLeader = desk.sign(paper, List.of(LEADER), "Ký");
        byte[] byBoth = desk.sign(byLeader, List.of(SEAL), "Ký");
        assertThat(Arrays.copyOf(byLeader, paper.length)).isEqualTo(paper);
        assertThat(Arrays.copyOf(byBoth, byLeader.length)).isEqualTo(byLeader);
        assertThat(desk.validate(byBoth)).hasSize(2).allMatch(SignatureVerdict::isValid);
    }

    @Test
    void unsignedFileHasNoVerdict() {
        assertThat(desk.validate(paper)).isEmpty();
    }

    @Test
    void whatIsNoPdfHasNoVerdict() {
        assertThat(desk.validate("<html>not a paper</html>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(desk.validate(new byte[0])).isEmpty();
    }

    @Test
    void findsOneAlteredByte() {
        for (int place = 40; place < paper.length; place += 97) {
            byte[] altered = signed.clone();
            altered[place] ^= 1;
            assertThat(desk.validate(altered)).as("byte %d", place).noneMatch(SignatureVerdict::isValid);
        }
    }

    @Test
    void findsThatTheFileWasCutOff() {
        for (int length :
                new int[] {signed.length - 1, signed.length - 400, paper.length + 900, paper.length + 4_000}) {
            assertThat(desk.validate(Arrays.copyOf(signed, length)))
                    .as("%d of %d bytes", length, signed.length)
                    .isNotEmpty()
                    .anyMatch(verdict -> !verdict.isValid());
        }
    }

    @Test
    void findsWhatWasAddedAfterTheLastSignature() throws IOException {
        byte[] addedTo;
        try (PDDocument document = Loader.loadPDF(signed);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getPage(0).setRotation(90);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
            addedTo = out.toByteArray();
        }
        assertThat(desk.validate(addedTo)).hasSize(2).noneMatch(SignatureVerdict::intact);
        assertThat(desk.validate(addedTo))
                .extracting(SignatureVerdict::explanation)
                .contains("signing.verdict.addedTo");
    }

    @Test
    void doesNotTrustTheRootOfSomebodyElse(@TempDir Path elsewhere) {
        SigningDesk stranger = SigningConfiguration.desk(SigningSettings.files(), elsewhere, CLOCK);
        byte[] theirs = stranger.sign(paper, List.of(LEADER), "Ký");
        assertThat(stranger.validate(theirs)).allMatch(SignatureVerdict::isValid);
        assertThat(desk.validate(theirs)).singleElement().satisfies(verdict -> {
            assertThat(verdict.intact()).isTrue();
            assertThat(verdict.trusted()).isFalse();
            assertThat(verdict.explanation()).isEqualTo("signing.verdict.unknownRoot");
        });
    }

    @Test
    void signatureOfOnePaperDoesNotFitAnother() throws IOException {
        byte[] other = paper("Giay chung tu");
        byte[] grafted = signed.clone();
        System.arraycopy(other, 0, grafted, 0, Math.min(other.length, paper.length));
        assertThat(desk.validate(grafted)).noneMatch(SignatureVerdict::isValid);
    }

    @Test
    void eightSignAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<byte[]>> tasks = new java.util.ArrayList<>();
            for (int i = 0; i < 32; i++) {
                Signer signer =
                        new Signer.OfficerKey(new OfficerId(new UUID(7, i % 5)), "Cán bộ số " + i % 5, "Chuyên viên");
                tasks.add(() -> desk.sign(paper, List.of(signer, SEAL), "Ký"));
            }
            for (Future<byte[]> result : threads.invokeAll(tasks)) {
                assertThat(desk.validate(result.get())).hasSize(2).allMatch(SignatureVerdict::isValid);
            }
        }
    }

    @Test
    void keepsItsKeysOverARestart() {
        SigningDesk again = SigningConfiguration.desk(SigningSettings.files(), home, CLOCK);
        assertThat(again.trustAnchorPem()).isEqualTo(desk.trustAnchorPem()).startsWith("-----BEGIN CERTIFICATE-----");
        assertThat(again.validate(signed)).hasSize(2).allMatch(SignatureVerdict::isValid);
    }
}
