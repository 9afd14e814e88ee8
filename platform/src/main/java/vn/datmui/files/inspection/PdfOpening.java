package vn.datmui.files.inspection;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.datmui.files.FileRefused;

/** Opens a PDF for real. Its streams are measured first, so that none can swell beyond bounds while it is opened. */
final class PdfOpening {

    private static final int MOST_PAGES = 5_000;
    private static final int TAIL = 4_096;

    private PdfOpening() {}

    /** The number of pages. @throws FileRefused when it is cut off, encrypted, swollen, or has no page */
    static int pages(Path file) throws IOException {
        if (!endsProperly(file)) {
            throw FileRefused.unreadable();
        }
        StreamSizes.check(file);
        return count(file);
    }

    static int count(Path file) throws IOException {
        try (PDDocument document = open(file)) {
            if (document.isEncrypted()) {
                throw FileRefused.encrypted();
            }
            int pages = 0;
            for (PDPage page : document.getPages()) {
                if (!COSName.PAGE.equals(page.getCOSObject().getCOSName(COSName.TYPE)) || ++pages > MOST_PAGES) {
                    throw FileRefused.unreadable();
                }
            }
            if (pages == 0) {
                throw FileRefused.unreadable();
            }
            return pages;
        } catch (InvalidPasswordException e) {
            throw FileRefused.encrypted();
        }
    }

    static PDDocument open(Path file) throws IOException {
        return Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
    }

    /** A PDF that came whole has its end mark near the end (ISO 32000, 7.5.5); parsers would repair one without. */
    private static boolean endsProperly(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(0, in.length() - TAIL);
            byte[] tail = new byte[(int) (in.length() - from)];
            in.seek(from);
            in.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }
}
