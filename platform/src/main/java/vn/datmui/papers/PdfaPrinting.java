package vn.datmui.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
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
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * XHTML to PDF/A-2a with PDF/UA tags, embedded fonts and the sRGB output intent. The same sheet gives the same bytes on
 * every machine and every day.
 */
final class PdfaPrinting {

    private static final String FAMILY = "Be Vietnam Pro";
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** With empty signature fields at their places. */
    byte[] print(Sheet sheet, SignatureFields fields) {
        try {
            return write(sheet, sheet.body(), sheet.sizes().getFirst(), fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] print(Sheet sheet) {
        try {
            return sheet.onePage()
                    ? onOnePage(sheet)
                    : write(sheet, sheet.body(), sheet.sizes().getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the largest size that makes one page; else with the list apart; else the smallest, on as many as it takes. */
    private byte[] onOnePage(Sheet sheet) throws IOException {
        double size = fitting(sheet, sheet.body());
        if (size > 0) {
            return write(sheet, sheet.body(), size);
        }
        Sheet.Apart apart = sheet.apart();
        double smallest = sheet.sizes().getLast();
        if (apart == null) {
            return write(sheet, sheet.body(), smallest);
        }
        double fitting = fitting(sheet, apart.body());
        return write(sheet, apart.both(), fitting > 0 ? fitting : smallest);
    }

    private double fitting(Sheet sheet, String body) throws IOException {
        List<Double> sizes = sheet.sizes();
        for (double size : sizes) {
            try (PdfBoxRenderer renderer = renderer(sheet, body, size)) {
                renderer.layout();
                if (renderer.getRootBox().getLayer().getPages().size() == 1) {
                    return size;
                }
            }
        }
        return 0;
    }

    private byte[] write(Sheet sheet, String body, double size) throws IOException {
        return write(sheet, body, size, SignatureFields.NONE);
    }

    private byte[] write(Sheet sheet, String body, double size, SignatureFields fields) throws IOException {
        try (PdfBoxRenderer renderer = renderer(sheet, body, size);
                PDDocument document = renderer.createPDFKeepOpen();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PaperMetadata.stamp(document, sheet);
            fields.enter(renderer, document);
            document.setDocumentId((long) body.hashCode());
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static PdfBoxRenderer renderer(Sheet sheet, String body, double size) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(XhtmlReading.read(sheet.name(), sheet.xhtml(body, size)), null);
        font(builder, "BeVietnamPro-Regular", 400, FontStyle.NORMAL);
        font(builder, "BeVietnamPro-Bold", 700, FontStyle.NORMAL);
        font(builder, "BeVietnamPro-Italic", 400, FontStyle.ITALIC);
        official(builder, "Tinos-Regular", 400, FontStyle.NORMAL);
        official(builder, "Tinos-Bold", 700, FontStyle.NORMAL);
        official(builder, "Tinos-Italic", 400, FontStyle.ITALIC);
        official(builder, "Tinos-BoldItalic", 700, FontStyle.ITALIC);
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(PdfaPrinting::isInside, moment);
        }
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.withProducer(PaperMetadata.PRODUCER);
        builder.toStream(OutputStream.nullOutputStream());
        return builder.buildPdfRenderer();
    }

    /** Nothing is fetched from outside, whatever a template says. */
    private static boolean isInside(@Nullable String uri, ExternalResourceType type) {
        return uri != null && uri.startsWith("data:");
    }

    private static void font(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(PaperFiles.font(name)), FAMILY, weight, style, true);
    }

    private static void official(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(PaperFiles.font(name)), "Tinos", weight, style, true);
    }
}
