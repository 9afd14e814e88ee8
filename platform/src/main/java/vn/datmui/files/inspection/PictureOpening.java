package vn.datmui.files.inspection;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;
import vn.datmui.files.FileRefused;

/** Opens a JPEG or PNG for real, row by row into a small picture, so that a large one costs no memory. */
final class PictureOpening {

    private static final long MOST_PIXELS = 120_000_000;
    private static final long MOST_PROGRESSIVE_PIXELS = 50_000_000;
    private static final int SMALL = 960;

    private PictureOpening() {}

    /** @throws FileRefused when it is too large in pixels, cut off or broken */
    static void check(Path file) throws IOException {
        read(file);
    }

    /** The picture, thinned out to about twice the size of a preview. */
    static BufferedImage read(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw FileRefused.unreadable();
            }
            ImageReader reader = readers.next();
            try {
                return read(reader, in, file);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader, ImageInputStream in, Path file) throws IOException {
        AtomicBoolean broken = new AtomicBoolean();
        reader.addIIOReadWarningListener(new CutOff(broken));
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long most = JpegHead.isProgressive(file) ? MOST_PROGRESSIVE_PIXELS : MOST_PIXELS;
        if (width < 1 || height < 1 || (long) width * height > most) {
            throw FileRefused.unreadable();
        }
        ImageReadParam thinned = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / SMALL);
        thinned.setSourceSubsampling(step, step, 0, 0);
        BufferedImage picture = pixels(reader, thinned);
        if (broken.get()) {
            throw FileRefused.unreadable();
        }
        return picture;
    }

    /** Pictures of four colours, as printers make them, come as plain samples; they are shown by their darkness. */
    private static BufferedImage pixels(ImageReader reader, ImageReadParam thinned) throws IOException {
        try {
            return reader.read(0, thinned);
        } catch (javax.imageio.IIOException e) {
            if (!reader.canReadRaster()) {
                throw e;
            }
            return FourColours.grey(reader.readRaster(0, thinned));
        }
    }

    private record CutOff(AtomicBoolean broken) implements IIOReadWarningListener {

        @Override
        public void warningOccurred(ImageReader source, String warning) {
            String text = warning.toLowerCase(java.util.Locale.ROOT);
            if (text.contains("premature") || text.contains("corrupt") || text.contains("truncated")) {
                broken.set(true);
            }
        }
    }
}
