package vn.datmui.files.inspection;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.function.Supplier;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.datmui.files.FileRefused;

/** Pictures of files, small ones to recognise and pages to read: made once, then kept beside the store. */
public final class Previews {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 680;
    private static final int READABLE_WIDTH = 1000;

    /** The preview, made now if there is none yet; a plain sheet for what cannot be drawn. */
    public byte[] of(Path content, Path kept, String contentType) {
        return keptOr(kept, () -> drawn(content, contentType));
    }

    /** One page of a PDF, wide enough to read; a plain sheet for what cannot be drawn. */
    public byte[] page(Path pdf, Path kept, int number) {
        return keptOr(kept, () -> readable(pdf, number));
    }

    private static byte[] keptOr(Path kept, Supplier<BufferedImage> picture) {
        try {
            if (Files.exists(kept)) {
                return Files.readAllBytes(kept);
            }
            byte[] made = jpeg(picture.get());
            Files.createDirectories(kept.getParent());
            Path temporary = Files.createTempFile(kept.getParent(), "preview", ".tmp");
            Files.write(temporary, made);
            Files.move(temporary, kept, StandardCopyOption.ATOMIC_MOVE);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage drawn(Path content, String contentType) {
        try {
            return Bounded.orUnreadable(() -> switch (contentType) {
                case "application/pdf" -> pageOf(content, 0, WIDTH);
                case "image/jpeg" -> upright(PictureOpening.read(content), JpegHead.orientation(content));
                case "image/png" -> scaled(PictureOpening.read(content), new AffineTransform(), false);
                default -> sheet();
            });
        } catch (FileRefused e) {
            return sheet();
        }
    }

    private static BufferedImage readable(Path pdf, int number) {
        try {
            return Bounded.orUnreadable(() -> pageOf(pdf, number - 1, READABLE_WIDTH));
        } catch (FileRefused e) {
            return sheet();
        }
    }

    private static BufferedImage pageOf(Path pdf, int index, int mostWidth) throws IOException {
        try (PDDocument document = PdfOpening.open(pdf)) {
            PDPage page = document.getPage(index);
            if (PagePictures.areTooLarge(page)) {
                return sheet();
            }
            PDRectangle box = page.getCropBox();
            boolean turned = page.getRotation() % 180 != 0;
            float width = turned ? box.getHeight() : box.getWidth();
            float height = turned ? box.getWidth() : box.getHeight();
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            float mostHeight = 4f * HEIGHT * mostWidth / WIDTH;
            return renderer.renderImage(index, Math.min(mostWidth / width, mostHeight / height), ImageType.RGB);
        }
    }

    /** Turned as the camera was held: 3 is upside down, 6 and 8 lie on a side, the even ones in between are mirrored. */
    private static BufferedImage upright(BufferedImage picture, int orientation) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        return scaled(picture, turn, orientation >= 5);
    }

    private static BufferedImage scaled(BufferedImage picture, AffineTransform turn, boolean onItsSide) {
        int width = onItsSide ? picture.getHeight() : picture.getWidth();
        int height = onItsSide ? picture.getWidth() : picture.getHeight();
        double scale = Math.min(1, Math.min((double) WIDTH / width, 4.0 * HEIGHT / height));
        BufferedImage small = new BufferedImage(
                Math.max(1, (int) (width * scale)), Math.max(1, (int) (height * scale)), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, small.getWidth(), small.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.scale(scale, scale);
        pen.drawImage(picture, turn, null);
        pen.dispose();
        return small;
    }

    /** A blank sheet with a folded corner and grey lines. */
    private static BufferedImage sheet() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0xf3f2f1));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.WHITE);
        pen.fillPolygon(new int[] {60, 330, 420, 420, 60}, new int[] {60, 60, 150, 620, 620}, 5);
        pen.setColor(new Color(0xb1b4b6));
        pen.fillPolygon(new int[] {330, 420, 330}, new int[] {60, 150, 150}, 3);
        for (int y = 230; y < 560; y += 60) {
            pen.fillRect(110, y, 260, 14);
        }
        pen.dispose();
        return picture;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        ImageWriter writer = writers.next();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(0.72f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), quality);
            out.flush();
            return bytes.toByteArray();
        } finally {
            writer.dispose();
        }
    }
}
