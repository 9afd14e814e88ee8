package vn.datmui.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * XHTML to PDF/A-2a with PDF/UA tags, embedded fonts and the sRGB output intent. The same sheet gives the same bytes on
 * every machine and every day.
 */
final class PdfaPrinting {

    private static final String FAMILY = "Be Vietnam Pro";
    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    byte[] print(Sheet sheet) {
        try {
            for (double size : sheet.sizes()) {
                byte[] pdf = attempt(sheet, sheet.body(), size);
                if (pdf.length > 0) {
                    return pdf;
                }
            }
            String lastResort = sheet.lastResort();
            return write(sheet, lastResort == null ? sheet.body() : lastResort, sheet.sizes().get(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paper in this size, or nothing when it must stand on one page and does not. */
    private byte[] attempt(Sheet sheet, String body, double size) throws IOException {
        try (PdfBoxRenderer renderer = renderer(sheet, body, size, OutputStream.nullOutputStream())) {
            renderer.layout();
            int pages = renderer.getRootBox().getLayer().getPages().size();
            return sheet.lastResort() != null && pages > 1 ? new byte[0] : write(sheet, body, size);
        }
    }

    private byte[] write(Sheet sheet, String body, double size) throws IOException {
        try (PdfBoxRenderer renderer = renderer(sheet, body, size, OutputStream.nullOutputStream());
                PDDocument document = renderer.createPDFKeepOpen();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PaperMetadata.stamp(document, sheet);
            document.setDocumentId((long) sheet.xhtml(body, size).hashCode());
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static PdfBoxRenderer renderer(Sheet sheet, String body, double size, OutputStream out) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(XhtmlReading.read(sheet.name(), sheet.xhtml(body, size)), null);
        builder.useFont(() -> new ByteArrayInputStream(PaperFiles.font("BeVietnamPro-Regular")), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(PaperFiles.font("BeVietnamPro-Bold")), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useExternalResourceAccessControl((uri, _) -> uri != null && uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl((uri, _) -> uri != null && uri.startsWith("data:"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.withProducer(PaperMetadata.PRODUCER);
        builder.toStream(out);
        return builder.buildPdfRenderer();
    }
}
