package vn.datmui.files.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.datmui.files.FileRefused;
import vn.datmui.files.SampleFiles;
import vn.datmui.kernel.Problem;

/** What people may send, and every wrong or hostile file that they may not. */
@Timeout(60)
class InspectionTest {

    @TempDir
    Path folder;

    private final Inspection inspection = new Inspection(VirusScan.at(""));

    static Stream<Arguments> takenFiles() {
        return Stream.of(
                Arguments.of("a PDF of three pages", SampleFiles.pdf(3), ContentKind.PDF, 3),
                Arguments.of("a scan", SampleFiles.scannedPdf(2_000, 2_800), ContentKind.PDF, 1),
                Arguments.of("a photo", SampleFiles.picture("jpeg", 3_000, 2_000), ContentKind.JPEG, null),
                Arguments.of("a photo held upright", SampleFiles.photoHeld(6, 400, 300), ContentKind.JPEG, null),
                Arguments.of("a screenshot", SampleFiles.picture("png", 390, 844), ContentKind.PNG, null),
                Arguments.of("a WebP", SampleFiles.webp(), ContentKind.WEBP, null),
                Arguments.of("a HEIC", SampleFiles.heic(), ContentKind.HEIC, null));
    }

    @ParameterizedTest(name = "takes {0}")
    @MethodSource("takenFiles")
    void takes(String what, byte[] content, ContentKind kind, Integer pages) throws IOException {
        assertThat(inspect(content)).isEqualTo(new Inspection.Found(kind, pages));
    }

    static Stream<Arguments> refusedFiles() {
        byte[] pdf = SampleFiles.pdf(2);
        byte[] jpeg = SampleFiles.picture("jpeg", 1_200, 900);
        byte[] png = SampleFiles.picture("png", 1_200, 900);
        byte[] heic = SampleFiles.heic();
        byte[] bomb = SampleFiles.swollen(600L << 20);
        return Stream.of(
                Arguments.of("0 bytes", new byte[0], "FIL-0001"),
                Arguments.of(
                        "HTML named .pdf", SampleFiles.text("<!DOCTYPE html><script>alert(1)</script>"), "FIL-0003"),
                Arguments.of("HTML with a PDF in it", SampleFiles.text("<html>%PDF-1.7</html>"), "FIL-0003"),
                Arguments.of("a zip", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, "FIL-0003"),
                Arguments.of(
                        "a Windows program", SampleFiles.text("MZ\u0090\0 This program cannot be run"), "FIL-0003"),
                Arguments.of("an SVG", SampleFiles.text("<svg xmlns='http://www.w3.org/2000/svg'/>"), "FIL-0003"),
                Arguments.of("a GIF", SampleFiles.picture("gif", 20, 20), "FIL-0003"),
                Arguments.of("EICAR, which is no document", SampleFiles.eicar(), "FIL-0003"),
                Arguments.of("one byte", new byte[] {'%'}, "FIL-0003"),
                Arguments.of("a PDF cut off", Arrays.copyOf(pdf, pdf.length * 2 / 3), "FIL-0004"),
                Arguments.of("a PDF of its head only", SampleFiles.text("%PDF-1.7\n"), "FIL-0004"),
                Arguments.of("a PDF of head and end only", SampleFiles.text("%PDF-1.7\n%%EOF"), "FIL-0004"),
                Arguments.of("noise that begins like a PDF", noise("%PDF-1.4\n", "\n%%EOF"), "FIL-0004"),
                Arguments.of("an encrypted PDF", SampleFiles.encryptedPdf(), "FIL-0005"),
                Arguments.of("a JPEG cut off", Arrays.copyOf(jpeg, jpeg.length / 2), "FIL-0004"),
                Arguments.of("a JPEG of its head only", Arrays.copyOf(jpeg, 200), "FIL-0004"),
                Arguments.of("a PNG cut off", Arrays.copyOf(png, png.length / 2), "FIL-0004"),
                Arguments.of("a PNG of 4 milliard pixels", SampleFiles.hugePng(65_000, 65_000), "FIL-0004"),
                Arguments.of("a HEIC cut off", Arrays.copyOf(heic, heic.length - 100), "FIL-0004"),
                Arguments.of("a WebP cut off", Arrays.copyOf(SampleFiles.webp(), 60), "FIL-0004"),
                Arguments.of(
                        "a PDF whose object stream swells",
                        SampleFiles.bombPdf("/Type /ObjStm /N 1 /First 10 /Filter /FlateDecode", bomb),
                        "FIL-0004"),
                Arguments.of(
                        "a PDF whose object stream is packed twice",
                        SampleFiles.bombPdf(
                                "/Type /ObjStm /N 1 /First 10 /Filter [/FlateDecode /FlateDecode]",
                                SampleFiles.swollen(1 << 20)),
                        "FIL-0004"));
    }

    @ParameterizedTest(name = "refuses {0} as {2}")
    @MethodSource("refusedFiles")
    void refuses(String what, byte[] content, String code) {
        long before = System.nanoTime();
        assertThatThrownBy(() -> inspect(content))
                .isInstanceOf(FileRefused.class)
                .satisfies(refused -> assertThat(((Problem) refused).code()).isEqualTo(code));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void survivesEveryCutOfAPdfAndAJpeg() {
        for (byte[] whole : new byte[][] {SampleFiles.pdf(1), SampleFiles.picture("jpeg", 64, 48)}) {
            for (int length = 1; length < whole.length - 8; length += 13) {
                byte[] cut = Arrays.copyOf(whole, length);
                assertThatThrownBy(() -> inspect(cut)).isInstanceOf(FileRefused.class);
            }
        }
    }

    @Test
    void survivesEveryWrongByteOfAPdf() throws IOException {
        byte[] whole = SampleFiles.pdf(1);
        for (int place = 5; place < whole.length; place += 3) {
            byte[] wrong = whole.clone();
            wrong[place] ^= 0x55;
            try {
                assertThat(inspect(wrong).kind()).isEqualTo(ContentKind.PDF);
            } catch (FileRefused refused) {
                assertThat(refused.code()).startsWith("FIL-");
            }
        }
    }

    private static byte[] noise(String head, String end) {
        byte[] middle = new byte[20_000];
        new java.util.Random(42).nextBytes(middle);
        byte[] all = Arrays.copyOf(SampleFiles.text(head), head.length() + middle.length + end.length());
        System.arraycopy(middle, 0, all, head.length(), middle.length);
        System.arraycopy(SampleFiles.text(end), 0, all, head.length() + middle.length, end.length());
        return all;
    }

    private Inspection.Found inspect(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("file"), content);
        return inspection.inspect(file, content.length);
    }
}
